//! What is wrong with the imports of a crate, in words.

use std::fmt::Write as _;

use super::circles::{Circle, circles};
use super::files::{Import, Imports};
use super::modules::Texts;
use super::rooms::Rooms;

/// A crate whose imports are checked.
pub(super) struct Crate<'a> {
    /// Its folder, as messages name it: `codegen/src/`.
    pub(super) folder: &'a str,
    /// The file that declares its modules.
    pub(super) root: &'a str,
    pub(super) texts: &'a Texts,
    /// The list of its rooms, and where that is.
    pub(super) rooms: Option<(&'a str, &'a str)>,
}

impl Crate<'_> {
    /// What is wrong: what cannot be read, files without a room, imports against the order, and
    /// circles. Nothing, if all is right.
    pub(super) fn problems(&self) -> Vec<String> {
        let imports = Imports::read(self.root, self.texts);
        let folder = self.folder;
        let unread = imports.problems.iter();
        let mut problems: Vec<String> = unread.map(|said| format!("{folder}{said}")).collect();
        let rooms = match self.rooms.map(|(file, list)| (file, Rooms::read(list))) {
            None => None,
            Some((file, Ok(rooms))) => {
                self.check_list(file, &rooms, &imports, &mut problems);
                Some(rooms)
            }
            Some((file, Err(said))) => {
                problems.push(format!("{file}: {said}"));
                None
            }
        };
        let rooms = rooms.as_ref();
        for ((from, to), places) in &imports.all {
            let Some(why) = rooms.and_then(|rooms| self.against(rooms, from, to)) else {
                continue;
            };
            for Import { line, path } in places {
                problems.push(format!(
                    "{folder}{from}:{line}: imports `{path}` of {to}, {why}"
                ));
            }
        }
        let closing = |circle: &Circle| {
            let edges = circle.iter().enumerate();
            let against = |(from, to): &(String, String)| {
                rooms.is_some_and(|rooms| self.against(rooms, from, to).is_some())
            };
            // The import that is against the order; otherwise the one that is made least often.
            let closing = edges.min_by_key(|(_, edge)| (!against(edge), imports.all[*edge].len()));
            closing.map_or(0, |(index, _)| index)
        };
        for circle in circles(&imports, |file| !is_generated(file), closing) {
            problems.push(self.explain(&imports, &circle, closing(&circle)));
        }
        problems
    }

    fn check_list(&self, file: &str, rooms: &Rooms, imports: &Imports, problems: &mut Vec<String>) {
        let folder = self.folder;
        for known in &imports.files {
            if known != self.root && !is_generated(known) && rooms.of(known).is_none() {
                problems.push(format!("{folder}{known} is in no room: add it to {file}"));
            }
        }
        for room in rooms.empty(imports.files.iter()) {
            problems.push(format!("{file}: there is nothing in `{room}`: remove it"));
        }
    }

    /// Why a file may not import another one.
    fn against(&self, rooms: &Rooms, from: &str, to: &str) -> Option<String> {
        if from == self.root || is_generated(from) {
            return None;
        }
        if to == self.root {
            return Some("the root of the crate, which is above all rooms".into());
        }
        let lower = rooms.of(from)?;
        let Some(higher) = rooms.of(to) else {
            return is_generated(to).then(|| "which no room may import".into());
        };
        (lower < higher).then(|| {
            let (lower, higher) = (rooms.name(lower), rooms.name(higher));
            format!("but `{lower}` is below `{higher}`")
        })
    }

    fn explain(&self, imports: &Imports, circle: &Circle, closing: usize) -> String {
        let folder = self.folder;
        let place = |edge: &(String, String)| imports.all[edge][0].clone();
        let edge = &circle[closing];
        let (from, to) = edge;
        let Import { line, path } = place(edge);
        let mut text =
            format!("{folder}{from}:{line}: imports `{path}` of {to}, which closes a circle:");
        let around = circle.iter().cycle().skip(closing + 1).take(circle.len());
        for edge in around {
            let (from, to) = edge;
            let Import { line, path } = place(edge);
            let _ = write!(text, "\n    {from}:{line} imports {to}: `{path}`");
        }
        text
    }
}

/// Generated files can import each other as they like.
fn is_generated(file: &str) -> bool {
    file.starts_with("generated/")
}
