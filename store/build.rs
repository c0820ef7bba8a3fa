//! Tells the compiler to look at the migrations again when a file comes or goes.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
