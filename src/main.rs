//! Mounts the program in the page, its crashes announced. Holds nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    cai_tien::platform::crash::announce_panics();
    cai_tien::state::starting::start(|| {
        leptos::mount::mount_to_body(cai_tien::ui::App);
        cai_tien::platform::crash::announce_start();
    });
}

/// The page runs in a browser only; natively there is the command `cai-tien`.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
