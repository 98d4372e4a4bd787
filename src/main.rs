//! The program `wijk`: everything is in the library; here its arguments go in and its exit code comes out.

fn main() -> std::process::ExitCode {
    wijk::cli::run(std::env::args_os())
}
