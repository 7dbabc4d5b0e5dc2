//! The rooms of a crate in their order, as a list in `tests/rooms/` has them, lowest first.

/// The rooms of a crate: folders and files, by their paths from the folder of the crate.
#[derive(Debug)]
pub(super) struct Rooms {
    all: Vec<String>,
}

impl Rooms {
    /// Reads a list: on each line a folder (`values/`) or a file, two spaces, and what it is for.
    pub(super) fn read(list: &str) -> Result<Self, String> {
        let mut all: Vec<String> = Vec::new();
        for (index, line) in list.lines().enumerate() {
            let line = line.trim_end();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let number = index + 1;
            let Some((room, purpose)) = line.split_once("  ") else {
                return Err(format!(
                    "line {number}: write a path, two spaces, and a sentence"
                ));
            };
            if purpose.trim().is_empty() {
                return Err(format!("line {number}: say what `{room}` is for"));
            }
            if !room.ends_with('/') && room.strip_suffix(".rs").is_none() {
                return Err(format!(
                    "line {number}: `{room}` is neither `folder/` nor `file.rs`"
                ));
            }
            if all.iter().any(|known| known == room) {
                return Err(format!("line {number}: `{room}` is listed twice"));
            }
            all.push(room.to_owned());
        }
        Ok(Self { all })
    }

    /// The index of the room of a file, the one that names it most exactly.
    pub(super) fn of(&self, file: &str) -> Option<usize> {
        let rooms = self.all.iter().enumerate();
        let rooms = rooms.filter(|(_, room)| {
            file == *room || (room.ends_with('/') && file.starts_with(room.as_str()))
        });
        let room = rooms.max_by_key(|(_, room)| room.len());
        room.map(|(index, _)| index)
    }

    /// The name of a room.
    pub(super) fn name(&self, room: usize) -> &str {
        &self.all[room]
    }

    /// The rooms that no file is in.
    pub(super) fn empty<'a>(
        &'a self,
        files: impl Iterator<Item = &'a String> + Clone,
    ) -> impl Iterator<Item = &'a str> {
        let rooms = self.all.iter().enumerate();
        let empty = rooms.filter(move |(index, _)| {
            let mut files = files.clone();
            files.all(|file| self.of(file) != Some(*index))
        });
        empty.map(|(_, room)| room.as_str())
    }
}
