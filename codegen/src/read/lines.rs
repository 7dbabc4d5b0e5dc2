//! Finds places in a text that are asked for in their order.

/// A text, and the place in it that was found last.
pub(crate) struct Lines<'a> {
    rest: &'a str,
    /// Line of the first character of the rest, from 1.
    line: usize,
    /// Its column, from 0.
    column: usize,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            line: 1,
            column: 0,
        }
    }

    /// What follows a place on its line. Places before the last one are not found again.
    pub(crate) fn after(&mut self, line: usize, column: usize) -> &'a str {
        while self.line < line {
            match self.rest.split_once('\n') {
                Some((_, rest)) => self.rest = rest,
                None => self.rest = "",
            }
            self.line += 1;
            self.column = 0;
        }
        let missing = column.saturating_sub(self.column);
        let end = self
            .rest
            .char_indices()
            .nth(missing)
            .map_or(self.rest.len(), |(end, _)| end);
        self.rest = &self.rest[end..];
        self.column = self.column.max(column);
        // The line may be long, so its end is looked for only as far as a comment can start.
        let next = self.rest.trim_start_matches([' ', '\t']);
        let shown = next.chars().next().map_or(0, char::len_utf8);
        &self.rest[..self.rest.len() - next.len() + shown]
    }
}
