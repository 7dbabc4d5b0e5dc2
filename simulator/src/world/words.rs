//! Ids in the form of the real ones, the same for the same seed.

use fastrand::Rng;

const FIRST: &[&str] = &[
    "amber", "ancient", "autumn", "azure", "bold", "brave", "bright", "calm", "clever", "copper",
    "crimson", "daring", "eager", "early", "fabled", "fair", "fancy", "fleet", "fluent", "gentle",
    "golden", "grand", "happy", "hidden", "humble", "jolly", "keen", "kind", "lively", "loyal",
    "lucid", "mellow", "merry", "misty", "noble", "patient", "placid", "polite", "proud", "quiet",
    "rapid", "rustic", "sacred", "silent", "smart", "solid", "steady", "sunny", "swift", "tidy",
    "true", "vivid", "warm", "wise", "young", "zesty",
];

const SECOND: &[&str] = &[
    "anchor", "badger", "beacon", "birch", "bridge", "brook", "canyon", "cedar", "cliff", "comet",
    "coral", "crane", "delta", "dune", "eagle", "ember", "falcon", "fern", "fjord", "forest",
    "garden", "glacier", "grove", "harbor", "heron", "island", "jasper", "lagoon", "lantern",
    "lark", "maple", "marsh", "meadow", "mesa", "otter", "panda", "pebble", "pine", "prairie",
    "quartz", "raven", "reef", "ridge", "river", "sparrow", "spruce", "summit", "thicket",
    "timber", "valley", "walnut", "willow", "wren", "yarrow",
];

/// Two words, as the ids of groups and connections.
pub(crate) fn id(rng: &mut Rng) -> String {
    let word = |rng: &mut Rng, words: &[&'static str]| words[rng.usize(..words.len())];
    format!("{}_{}", word(rng, FIRST), word(rng, SECOND))
}

/// Letters and digits, as keys and tokens.
pub(crate) fn token(rng: &mut Rng, length: usize) -> String {
    std::iter::repeat_with(|| rng.alphanumeric())
        .take(length)
        .collect()
}

/// A random id in the form of a UUID.
pub(crate) fn uuid(rng: &mut Rng) -> String {
    let digits: String = (0..32).map(|_| format!("{:x}", rng.u8(..16))).collect();
    format!(
        "{}-{}-4{}-8{}-{}",
        &digits[..8],
        &digits[8..12],
        &digits[13..16],
        &digits[17..20],
        &digits[20..]
    )
}
