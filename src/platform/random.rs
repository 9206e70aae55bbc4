//! Identities nobody else gives.

/// Ten letters and digits, about 50 bits; without a source of randomness the clock stands in.
#[must_use]
pub fn id() -> String {
    const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0_u8; 10];
    let random = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !random {
        let mut seed = super::clock::now();
        for byte in &mut bytes {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            *byte = seed.to_be_bytes().first().copied().unwrap_or_default();
        }
    }
    bytes
        .iter()
        .filter_map(|byte| SIGNS.get(usize::from(*byte & 31)))
        .map(|sign| char::from(*sign))
        .collect()
}
