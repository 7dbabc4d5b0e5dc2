//! A text as a reader sees it: with its escapes undone, and the place of each byte in the text.

/// Bytes, each with its place in the text that they come from.
pub(super) struct View {
    bytes: Vec<u8>,
    /// Where each byte begins, and where the last one ends.
    places: Vec<usize>,
}

impl View {
    /// The bytes as they are.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.to_vec(),
            places: (0..=bytes.len()).collect(),
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The place of a byte, or the end of the last one.
    pub(super) fn place(&self, at: usize) -> usize {
        self.places[at]
    }

    /// The same with one level of escapes undone, of all kinds at once: `%2F`, `\n`, `\u002f`,
    /// `&amp;`, `&#47;`. `None` if there are none.
    pub(super) fn unescaped(&self) -> Option<Self> {
        if !self.bytes.iter().any(|byte| b"%\\&".contains(byte)) {
            return None;
        }
        let mut next = Self {
            bytes: Vec::with_capacity(self.bytes.len()),
            places: Vec::with_capacity(self.places.len()),
        };
        let mut at = 0;
        let mut found = false;
        while let Some(&byte) = self.bytes.get(at) {
            let place = self.places[at];
            if let Some((meant, length)) = escape(&self.bytes[at..]) {
                let bytes = meant.as_bytes();
                next.bytes.extend_from_slice(bytes);
                next.places.extend(bytes.iter().map(|_| place));
                at += length;
                found = true;
            } else {
                next.bytes.push(byte);
                next.places.push(place);
                at += 1;
            }
        }
        next.places.push(self.places[self.bytes.len()]);
        found.then_some(next)
    }
}

/// What an escape means.
enum Meant {
    Byte([u8; 1]),
    Char([u8; 4], usize),
}

impl Meant {
    fn of(letter: char) -> Self {
        let mut bytes = [0; 4];
        let length = letter.encode_utf8(&mut bytes).len();
        Self::Char(bytes, length)
    }

    fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Byte(byte) => byte,
            Self::Char(bytes, length) => &bytes[..*length],
        }
    }
}

/// The escape that the bytes begin with: its meaning and its length.
fn escape(bytes: &[u8]) -> Option<(Meant, usize)> {
    match *bytes.first()? {
        b'%' => {
            let byte = u8::try_from(hex(bytes.get(1..3)?)?).ok()?;
            Some((Meant::Byte([byte]), 3))
        }
        b'\\' => backslash(bytes),
        b'&' => entity(bytes),
        _ => None,
    }
}

fn backslash(bytes: &[u8]) -> Option<(Meant, usize)> {
    let letter = match *bytes.get(1)? {
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        same @ (b'"' | b'\'' | b'\\' | b'/') => char::from(same),
        b'x' => {
            let code = hex(bytes.get(2..4)?)?;
            return Some((Meant::of(char::from_u32(code)?), 4));
        }
        b'u' => {
            let high = hex(bytes.get(2..6)?)?;
            if let Some(letter) = char::from_u32(high) {
                return Some((Meant::of(letter), 6));
            }
            let low = bytes.get(6..12).filter(|low| low.starts_with(b"\\u"))?;
            let pair = [
                u16::try_from(high).ok()?,
                u16::try_from(hex(&low[2..])?).ok()?,
            ];
            let letter = char::decode_utf16(pair).next()?.ok()?;
            return Some((Meant::of(letter), 12));
        }
        _ => return None,
    };
    Some((Meant::of(letter), 2))
}

fn entity(bytes: &[u8]) -> Option<(Meant, usize)> {
    let end = bytes.iter().take(12).position(|byte| *byte == b';')?;
    let name = &bytes[1..end];
    let letter = match name {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        b"nbsp" => ' ',
        [b'#', b'x' | b'X', digits @ ..] => char::from_u32(hex(digits)?)?,
        [b'#', digits @ ..] => char::from_u32(std::str::from_utf8(digits).ok()?.parse().ok()?)?,
        _ => return None,
    };
    Some((Meant::of(letter), end + 1))
}

fn hex(digits: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(digits).ok()?;
    let is_hex = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    u32::from_str_radix(text, 16).ok().filter(|_| is_hex)
}

#[cfg(test)]
mod tests {
    use super::View;

    #[test]
    fn escapes_of_all_kinds_are_undone() {
        for (text, meant) in [
            ("a%2Fb%2f", "a/b/"),
            (r#"\"a\u0062\n\\"#, "\"ab\n\\"),
            (r"\ud83d\ude00!", "😀!"),
            ("&lt;&#39;&#x3e;&amp;amp;", "<'>&amp;"),
            ("%zz&nothing;\\q%C3%BC%", "%zz&nothing;\\qü%"),
        ] {
            let view = View::of(text.as_bytes()).unescaped();
            let view = view.unwrap_or_else(|| View::of(b""));
            assert_eq!(String::from_utf8_lossy(view.bytes()), meant);
            assert_eq!(view.place(view.bytes().len()), text.len());
        }
        assert!(View::of(b"plain + words").unescaped().is_none());
        assert!(View::of(br"%zz \q & ; \u12 \ud83d").unescaped().is_none());
    }
}
