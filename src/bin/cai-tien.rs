//! The command: hands the arguments over and ends with the code it is told. Holds nothing else.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    let code = cai_tien::command::run(std::env::args_os(), &mut std::io::stdout(), &mut std::io::stderr());
    std::process::ExitCode::from(code)
}

/// The page has a program of its own.
#[cfg(target_arch = "wasm32")]
fn main() {}
