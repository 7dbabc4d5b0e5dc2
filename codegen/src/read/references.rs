//! Paths of references.

use crate::read::node::Node;

/// The path of the file that a reference in `file` names, or nothing if it leaves the spec.
pub(crate) fn resolve(file: &str, reference: &str) -> Option<String> {
    let foreign = reference.contains("://") || reference.contains('\\');
    if reference.is_empty() || reference.starts_with('/') || foreign {
        return None;
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in reference.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// The relative path from one file to another.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let mut folders = from.split('/').peekable();
    let mut rest = to;
    while let (Some(folder), Some((first, behind))) = (folders.peek(), rest.split_once('/')) {
        if *folder != first {
            break;
        }
        folders.next();
        rest = behind;
    }
    "../".repeat(folders.count().saturating_sub(1)) + rest
}

/// The value at a fragment such as `/request`.
pub(crate) fn pointed<'n>(node: &'n Node, fragment: &str) -> Option<&'n Node> {
    fragment
        .split('/')
        .skip(1)
        .try_fold(node, |node, key| node.get(key))
}
