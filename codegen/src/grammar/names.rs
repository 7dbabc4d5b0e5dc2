//! What the names of each kind look like.

/// A kind of names.
pub(crate) struct Names {
    /// What one of them is in a message, with its article.
    pub(super) what: &'static str,
    /// How to write one, as a part of a sentence.
    pub(super) how: &'static str,
    pub(super) fits: fn(&str) -> bool,
}

/// Names of properties, fields and values, which the service chooses.
pub(super) static WIRE: Names = Names {
    what: "a name",
    how: "write it as the service does",
    fits: |name| !name.is_empty() && name.trim() == name,
};

/// Names of parameters in a path.
pub(super) static SNAKE: Names = Names {
    what: "a name in snake case",
    how: "write it in lower case, with `_` between words, such as `group_id`",
    fits: |name| is_words(name, '_'),
};

/// Names of tags, capabilities and rate pools.
pub(super) static KEBAB: Names = Names {
    what: "a name with dashes",
    how: "write it in lower case, with `-` between words, such as `rate-pools`",
    fits: |name| is_words(name, '-'),
};

/// `operationId`.
pub(super) static ID: Names = Names {
    what: "an operation id",
    how: "write letters, digits and `_`, such as `list_groups`",
    fits: is_word,
};

/// `x-command`.
pub(super) static COMMAND: Names = Names {
    what: "a command",
    how: "write a noun and a verb in lower case, such as `connection sync`",
    fits: |command| {
        let words: Vec<&str> = command.split(' ').collect();
        words.len() == 2 && words.iter().all(|word| is_words(word, '-'))
    },
};

/// Paths of the API.
pub(super) static PATH: Names = Names {
    what: "a path",
    how: "start it with `/`, and write segments of letters, digits, `-`, `_`, `.` and `~`, or a \
          parameter such as `{group_id}` alone",
    fits: |path| {
        path.strip_prefix('/')
            .is_some_and(|path| path.split('/').all(is_segment))
    },
};

/// A status of success.
pub(super) static SUCCESS: Names = Names {
    what: "a status of success",
    how: "write `\"200\"` or `\"201\"`",
    fits: |status| matches!(status, "200" | "201"),
};

/// A status of an error, or a class of them.
pub(super) static FAILURE: Names = Names {
    what: "a status",
    how: "write `\"200\"` or `\"201\"` for success, and for errors a status such as `\"404\"` or a \
          class such as `5XX`",
    fits: |status| {
        let bytes = status.as_bytes();
        let is_error = matches!(bytes.first(), Some(b'4' | b'5'));
        let is_code = bytes[1.min(bytes.len())..].iter().all(u8::is_ascii_digit);
        is_error && bytes.len() == 3 && (is_code || status.ends_with("XX"))
    },
};

/// Names of headers.
pub(super) static HEADER: Names = Names {
    what: "the name of a header",
    how: "write letters, digits and `-`, such as `Retry-After`",
    fits: |name| {
        !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    },
};

/// Addresses of pages.
pub(super) static LINK: Names = Names {
    what: "a link",
    how: "write an address that starts with `https://`",
    fits: |url| is_url(url),
};

/// The address of a server.
pub(super) static SERVER: Names = Names {
    what: "the address of a server",
    how: "write `https://` and the host, without a path",
    fits: |url| is_url(url) && !url["https://".len()..].contains('/'),
};

fn is_word(name: &str) -> bool {
    name.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && name.contains(|character: char| character.is_ascii_alphanumeric())
}

/// Whether a name is words in lower case with one separator between them.
pub(crate) fn is_words(name: &str, separator: char) -> bool {
    name.split(separator).all(|word| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

fn is_segment(segment: &str) -> bool {
    if let Some(name) = segment
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
    {
        return is_words(name, '_');
    }
    let is_allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    !segment.trim_matches('.').is_empty() && segment.bytes().all(is_allowed)
}

fn is_url(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split('/').next().unwrap_or_default();
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let is_allowed =
        |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'?' | b'#');
    !host.is_empty()
        && host.bytes().all(is_host)
        && host.split('.').all(|label| !label.is_empty())
        && rest.bytes().all(is_allowed)
}
