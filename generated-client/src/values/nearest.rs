//! The known word that was probably meant, for messages.

/// The known word that is most similar, if it is similar enough.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_lowercase();
    let distance = |candidate: &str| strsim::damerau_levenshtein(&lower, &candidate.to_lowercase());
    let (distance, nearest) = known
        .into_iter()
        .map(|candidate| (distance(candidate), candidate))
        .min_by_key(|(distance, _)| *distance)?;
    // Up to a third of the letters may differ.
    (distance * 3 <= word.chars().count().max(3)).then_some(nearest)
}
