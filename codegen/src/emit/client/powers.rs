//! The powers of an operation and what keeps its calls from being idempotent: in its table and in
//! its documentation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::power::{About, Holds};
use crate::model::uses::{Use, When};
use crate::model::{Operation, Property};

/// The powers of an operation.
pub(crate) fn table<'a>(uses: &'a [Use<'a>]) -> impl Iterator<Item = TokenStream> + use<'a> {
    uses.iter().filter_map(|it| {
        let (power, what) = (it.mark.power()?, &it.mark.what);
        let when = when(&it.when);
        Some(quote!(crate::operation::PowerUse { power: #power, when: #when, what: #what }))
    })
}

/// Whether repeating a call leaves the same state.
pub(crate) fn idempotence(operation: &Operation, uses: &[Use<'_>]) -> TokenStream {
    match operation.idempotent {
        Holds::Always => quote!(Idempotence::Always),
        Holds::Never => quote!(Idempotence::Never),
        Holds::Depends => {
            let repeats = uses.iter().filter(|it| it.mark.about == About::Repeats);
            let repeats = repeats.map(|it| {
                let (when, what) = (when(&it.when), &it.mark.what);
                quote!((#when, #what))
            });
            quote!(Idempotence::Unless(&[#(#repeats),*]))
        }
    }
}

fn when(when: &When) -> TokenStream {
    match when {
        When::Always => quote!(crate::operation::When::Always),
        When::Answered(path) => {
            let path = path.join(".");
            quote!(crate::operation::When::Answered(#path))
        }
        When::Sent(path, unless) => {
            quote!(crate::operation::When::Sent(&[#(#path),*], &[#(#unless),*]))
        }
    }
}

/// What is lost or interrupted, for the documentation of a method: one paragraph each.
pub(crate) fn destructive(uses: &[Use<'_>]) -> Vec<String> {
    let destructive = uses.iter().filter(|it| it.mark.is_destructive());
    destructive
        .map(|it| match it.condition().as_str() {
            "" => format!("Destructive: {}", it.mark.what),
            condition => format!("Destructive {condition}: {}", it.mark.what),
        })
        .collect()
}

/// The powers that a grant must name, for the documentation of a method.
pub(crate) fn needed(uses: &[Use<'_>]) -> String {
    let needed: Vec<String> = uses
        .iter()
        .filter_map(|it| {
            let power = it.mark.power()?;
            Some(match it.condition().as_str() {
                "" => format!("`{power}`"),
                condition => format!("`{power}` {condition}"),
            })
        })
        .collect();
    match needed.as_slice() {
        [] => String::new(),
        needed => format!("Powers that it needs: {}.", needed.join("; ")),
    }
}

/// What sending a property does, for the documentation of its setter.
pub(crate) fn of_setter(property: &Property) -> String {
    let sentences: Vec<String> = property
        .marks
        .iter()
        .filter(|mark| !matches!(mark.about, About::Reveals(_)))
        .map(|mark| {
            let head = match &mark.about {
                About::Power(power) | About::Reveals(power) => format!("Needs the power `{power}`"),
                About::Repeats => "Keeps the call from being idempotent".to_owned(),
            };
            let values: Vec<String> = mark
                .values
                .iter()
                .map(|value| format!("`{value}`"))
                .collect();
            match values.as_slice() {
                [] => format!("{head}: {}", mark.what),
                values => format!("{head} if it is {}: {}", values.join(" or "), mark.what),
            }
        })
        .collect();
    sentences.join("\n\n")
}
