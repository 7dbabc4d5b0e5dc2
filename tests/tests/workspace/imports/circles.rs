//! Circles of imports between the files of a crate.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::files::Imports;

/// From file to file, back to the first.
pub(super) type Circle = Vec<(String, String)>;

/// All circles: the shortest one is found, then taken apart where `closing` says, until none is
/// left. A circle that no file of `wanted` is part of does not count.
pub(super) fn circles(
    imports: &Imports,
    wanted: impl Fn(&str) -> bool,
    closing: impl Fn(&Circle) -> usize,
) -> Vec<Circle> {
    let mut edges: BTreeSet<(&str, &str)> = BTreeSet::new();
    edges.extend(imports.all.keys().map(|(from, to)| (&**from, &**to)));
    let mut found = Vec::new();
    loop {
        trim(&mut edges);
        let Some(circle) = shortest(&edges, &wanted) else {
            return found;
        };
        let (from, to) = &circle[closing(&circle)];
        edges.retain(|edge| *edge != (&**from, &**to));
        found.push(circle);
    }
}

/// Removes what can be part of no circle.
fn trim(edges: &mut BTreeSet<(&str, &str)>) {
    loop {
        let before = edges.len();
        let from: BTreeSet<&str> = edges.iter().map(|(from, _)| *from).collect();
        let to: BTreeSet<&str> = edges.iter().map(|(_, to)| *to).collect();
        edges.retain(|edge| to.contains(edge.0) && from.contains(edge.1));
        if edges.len() == before {
            return;
        }
    }
}

fn shortest(edges: &BTreeSet<(&str, &str)>, wanted: impl Fn(&str) -> bool) -> Option<Circle> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges {
        next.entry(from).or_default().push(to);
    }
    let starts = next.keys().filter(|file| wanted(file));
    let circles = starts.filter_map(|start| back_to(start, &next));
    circles.min_by_key(Vec::len)
}

/// The shortest way from a file back to it.
fn back_to(start: &str, next: &BTreeMap<&str, Vec<&str>>) -> Option<Circle> {
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(file) = queue.pop_front() {
        for to in next.get(file).into_iter().flatten() {
            if *to == start {
                let mut circle = vec![(file.to_owned(), start.to_owned())];
                let mut at = file;
                while at != start {
                    let from = came_from[at];
                    circle.insert(0, (from.to_owned(), at.to_owned()));
                    at = from;
                }
                return Some(circle);
            }
            if !came_from.contains_key(to) {
                came_from.insert(to, file);
                queue.push_back(to);
            }
        }
    }
    None
}
