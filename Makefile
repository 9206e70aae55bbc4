# Cải Tiến. `make run` and `make test` install what is missing; the work is in .ci/.
.PHONY: help run build test setup fmt lint native web e2e bench firefox clean
.DEFAULT_GOAL := help

PORT ?= 8080
WASM := --target wasm32-unknown-unknown

help: ## this list
	@sed -n 's/^\([a-z0-9]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

run: build ## build the page and serve it at http://127.0.0.1:8080 (PORT=8081 for another port)
	@node .ci/serve.mjs dist $(PORT)

build: ## the page, ready for any static host, in dist/
	@.ci/setup build
	@.ci/build

test: ## everything CI runs
	@.ci/test

setup: ## install what building and testing need
	@.ci/setup test

fmt: ## format the Rust sources
	@cargo fmt

lint: ## clippy for the native code and for the page
	@cargo clippy --all-targets -- -D warnings
	@.ci/wasm cargo clippy $(WASM) --lib --bins -- -D warnings

native: ## native tests (the core and the command)
	@cargo test

web: ## component tests in Chromium (ONLY=name for one)
	@.ci/wasm cargo test $(WASM) --test web -- $(ONLY)

e2e: ## end-to-end tests over dist/ (ONLY=name for one; TRACE=1 keeps traces of failures)
	@npx --no-install playwright test -c tests/e2e/playwright.config.js $(ONLY)

bench: ## measure dist/ and the core against their targets (ONLY=name for one)
	@npx --no-install playwright test -c tests/bench/playwright.config.js $(ONLY)

firefox: ## the main job over dist/ in Firefox
	@node --test --test-reporter=spec --test-timeout=180000 tests/firefox/

clean: ## remove what was built here; tools and node modules stay
	@rm -rf dist target test-results
