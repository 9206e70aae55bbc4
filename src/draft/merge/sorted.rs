//! Putting things in order with little program: the standard library's sort is compiled anew, 5 KB each time, for every type
//! and every order, and collecting into a map sorts as well.

use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Sorts by a key that is made once for each item; equal ones keep their order.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let order = order(keys.len(), &|one, other| keys.get(one).cmp(&keys.get(other)));
    let mut unsorted: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| unsorted.get_mut(at)?.take()));
}

/// Where the items stand that come first, second and so on.
fn order(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

/// A map of pairs; of those with the same key the last.
pub fn map_of<K: Ord, V>(pairs: impl Iterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in pairs {
        map.insert(key, value);
    }
    map
}

#[cfg(test)]
mod tests {
    use super::{map_of, sort_by_key};

    #[test]
    fn sorting_is_stable_and_loses_nothing() {
        let mut items = vec!["bb", "a", "cc", "ddd", "b", ""];
        sort_by_key(&mut items, |item| item.len());
        assert_eq!(items, ["", "a", "b", "bb", "cc", "ddd"]);
    }

    #[test]
    fn the_last_of_a_key_stays() {
        let map = map_of([(2, "a"), (1, "b"), (2, "c")].into_iter());
        assert_eq!(map.into_iter().collect::<Vec<_>>(), [(1, "b"), (2, "c")]);
    }
}
