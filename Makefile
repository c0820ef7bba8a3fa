# What a newcomer types. Everything that a bare machine lacks is installed by `cargo xtask machine`.

.PHONY: run build dev test check bench soak machine-run machine-test

run: build
	target/release/liman serve --demo

build: machine-run
	cargo xtask site
	cargo build --release --locked --package server

# Rebuilds and restarts whenever a file changes.
dev: machine-run
	cargo xtask dev

test: machine-test check
	cargo xtask site
	cargo build --locked --package server
	cargo xtask browse

check: machine-test
	cargo fmt --all --check
	cargo xtask guard
	cargo clippy --workspace --all-targets --locked -- --deny warnings
	cargo xtask postgres cargo test --workspace --locked

bench: build machine-test
	cargo xtask postgres cargo run --release --locked --package bench

soak: machine-test
	LIMAN_SOAK=1 cargo xtask postgres cargo test --workspace --release --locked

machine-run:
	@cargo xtask machine run

machine-test:
	@cargo xtask machine test
