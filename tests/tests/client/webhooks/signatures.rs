//! Signatures: which are accepted, and which are refused.

use super::*;

fn verify(signature: impl AsRef<[u8]>) -> Result<(), Error> {
    verifier().verify(Some(signature), SAMPLE.as_bytes())
}

#[test]
fn they_are_hmac_sha_256_in_upper_case() {
    // The first two are of RFC 4231; the third has a key that is longer than a block.
    for (secret, body, signature) in [
        (
            "\u{b}".repeat(20),
            "Hi There",
            "B0344C61D8DB38535CA8AFCEAF0BF12B881DC200C9833DA726E9376C2E32CFF7",
        ),
        (
            "Jefe".to_owned(),
            "what do ya want for nothing?",
            "5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843",
        ),
        (
            "k".repeat(131),
            "Test Using Larger Than Block-Size Key - Hash Key First",
            "70E4B005732FA7FF79392AA24FB240159B925DBC9F1398420C0F45E6763DCF14",
        ),
    ] {
        assert_eq!(
            webhook::sign(&secret.as_str().into(), body.as_bytes()),
            signature
        );
        let verified = Verifier::new([secret]).verify(Some(signature), body.as_bytes());
        assert_eq!(verified, Ok(()));
    }
}

#[test]
fn their_case_does_not_matter() {
    let upper = sign(SAMPLE.as_bytes());
    let lower = upper.to_lowercase();
    let mixed = format!("{}{}", &upper[..32], &lower[32..]);
    assert_ne!(upper, lower);
    for signature in [upper, lower, mixed] {
        assert_eq!(verify(signature), Ok(()));
    }
}

#[test]
fn what_is_not_32_bytes_in_hex_is_refused() {
    let right = sign(SAMPLE.as_bytes());
    for signature in [
        String::new(),
        right[..62].to_owned(),
        right[..63].to_owned(),
        right[2..].to_owned(),
        format!("{right}0"),
        format!("{right}00"),
        right.repeat(1000),
        format!("sha256={right}"),
        format!("0x{right}"),
        format!(" {right}"),
        format!("{right}\n"),
        format!("{}G", &right[..63]),
        format!("{}é", &right[..62]),
        "\0".repeat(64),
    ] {
        let error = verify(&signature).expect_err("refused");
        assert!(error.is_malformed_signature(), "{signature:?}: {error}");
        assert!(!error.is_wrong_signature() && !error.is_no_event());
    }
    let error = verify([0xff; 64]).expect_err("refused");
    assert!(error.is_malformed_signature());
}

#[test]
fn one_is_required() {
    let error = verifier().event(None::<&str>, SAMPLE.as_bytes());
    assert!(error.expect_err("refused").is_malformed_signature());
}

#[test]
fn that_of_another_secret_is_refused() {
    for secret in ["", " ", "Correct horse battery staple", "SUCCESSFUL"] {
        let signature = webhook::sign(&secret.into(), SAMPLE.as_bytes());
        let error = verify(signature).expect_err("refused");
        assert!(error.is_wrong_signature(), "{secret:?}: {error}");
        assert!(!error.is_malformed_signature() && !error.is_no_event());
    }
}

#[test]
fn one_that_differs_in_any_digit_is_refused() {
    let right = sign(SAMPLE.as_bytes());
    for place in 0..right.len() {
        let digit = if &right[place..=place] == "0" {
            "1"
        } else {
            "0"
        };
        let mut wrong = right.clone();
        wrong.replace_range(place..=place, digit);
        let error = verify(&wrong).expect_err("refused");
        assert!(error.is_wrong_signature(), "{wrong}");
    }
}

#[test]
fn a_body_that_differs_in_any_byte_is_refused() {
    let signature = sign(SAMPLE.as_bytes());
    for place in 0..SAMPLE.len() {
        let mut body = SAMPLE.as_bytes().to_vec();
        body[place] ^= 1;
        let error = verifier()
            .event(Some(&signature), &body)
            .expect_err("refused");
        assert!(error.is_wrong_signature(), "byte {place}");
    }
    for body in [format!("{SAMPLE}\n"), format!(" {SAMPLE}"), String::new()] {
        let error = verifier().event(Some(&signature), body.as_bytes());
        assert!(error.expect_err("refused").is_wrong_signature());
    }
}

#[test]
fn one_of_several_secrets_is_enough() {
    let verifier = Verifier::new(["new", "old"]);
    for secret in ["new", "old"] {
        let signature = webhook::sign(&secret.into(), SAMPLE.as_bytes());
        let event = verifier.event(Some(signature), SAMPLE.as_bytes());
        assert_eq!(event.expect("it is right").event, WebhookEvent::SyncEnd);
    }
    let error = verifier.verify(Some(sign(SAMPLE.as_bytes())), SAMPLE.as_bytes());
    assert!(error.expect_err("refused").is_wrong_signature());
}

#[test]
fn a_secret_that_is_empty_or_not_there_verifies_nothing() {
    let signature = webhook::sign(&"".into(), SAMPLE.as_bytes());
    for verifier in [Verifier::new([""]), Verifier::new(Vec::<Secret>::new())] {
        let error = verifier.verify(Some(&signature), SAMPLE.as_bytes());
        assert!(error.expect_err("refused").is_wrong_signature());
    }
}

#[test]
fn the_body_is_not_looked_at_before() {
    let error = verifier()
        .event(Some("00".repeat(32)), b"no JSON")
        .expect_err("refused");
    assert!(error.is_wrong_signature());
    assert!(!error.is_no_event());
}

#[test]
fn nothing_that_is_printed_shows_a_secret_or_a_body() {
    let body = format!(r#""{SECRET}""#);
    let errors = [
        verifier().event(None::<&str>, body.as_bytes()),
        verifier().event(Some(SECRET), body.as_bytes()),
        verifier().event(Some("00".repeat(32)), body.as_bytes()),
        read(&body),
        read(format!(r#"{{"name":{body}}}"#)),
    ];
    let mut printed = vec![format!("{:?} {:#?}", verifier(), verifier())];
    for error in errors {
        let error = error.expect_err("refused");
        printed.push(format!("{error} {error:?} {error:#?}"));
        assert!(std::error::Error::source(&error).is_none());
    }
    for text in printed {
        for word in SECRET.split(' ') {
            assert!(!text.contains(word), "{text}");
        }
    }
}
