# Two commands do everything: `make play` and `make test`. `make help` lists the rest.

BUILD_PACKAGES = pkg-config libespeak-ng-dev libasound2-dev libsndfile1-dev libsoxr-dev \
  libebur128-dev libdbus-1-dev libsqlite3-dev zlib1g-dev
PLAY_PACKAGES = libasound2-plugins
TEST_PACKAGES = libasound2-plugins pulseaudio pulseaudio-utils dbus playerctl espeak-ng sox ffmpeg \
  zip unzip
SWIFT_BUILD = swift build --explicit-target-dependency-import-check error
# With Swift's libraries inside: an installed program needs no Swift. (lld: the usual linker warns of
# what those libraries use.)
RELEASE = -c release --product belai --static-swift-stdlib -Xswiftc -use-ld=lld
# Tests lay out, speak and mix whole sessions: optimised they take a fifth of the processor time.
OPTIMISED = -Xswiftc -O

.PHONY: play test soak realtime kills races build lint format bench fuzz install clean help

play: build ## Build what is needed and play the oxytocin massage
	@tools/install-packages $(PLAY_PACKAGES)
	@.build/release/belai play pijat-oksitosin

build: ## Build the program in release mode; it runs where no Swift is installed
	@tools/install-packages $(BUILD_PACKAGES)
	@$(SWIFT_BUILD) $(RELEASE) --quiet

test: ## Run all tests
	@tools/install-packages $(BUILD_PACKAGES) $(TEST_PACKAGES)
	@$(SWIFT_BUILD) --build-tests $(OPTIMISED)
	@tools/test

RANDOM_COMMANDS = RulesPropertyTests|SessionPropertyTests|PlayerSessionTests

soak: ## Send 10,000 random commands to sessions, with each of 100 seeds
	@$(SWIFT_BUILD) --build-tests $(OPTIMISED)
	@BELAI_SEEDS=100 tools/test --filter '$(RANDOM_COMMANDS)'

kills: ## Kill real sessions 200 times (kill -9) and see where they go on
	@$(SWIFT_BUILD) --build-tests $(OPTIMISED)
	@BELAI_KILLS=200 tools/test --filter KillSessionTests

SCRIPT ?= relaksasi-napas
realtime: ## Play a whole session on a sound server and compare each cue with the timeline (SCRIPT=)
	@$(SWIFT_BUILD) --build-tests $(OPTIMISED)
	@BELAI_REALTIME_SCRIPT=$(SCRIPT) tools/test --filter RealTimeTests

races: ## Look for data races with the thread sanitizer
	@BELAI_RACES=1 TSAN_OPTIONS=suppressions=Tests/races.txt swift test --sanitize=thread \
	  --scratch-path .build-races

lint: ## Check the format of all Swift sources
	@git ls-files -z '*.swift' | xargs -0 swift format lint --strict --parallel

format: ## Format all Swift sources in place
	@git ls-files -z '*.swift' | xargs -0 swift format --in-place --parallel

bench: build ## Measure against peers and limits, one table
	@tools/install-packages espeak-ng sox
	@Benchmarks/run

SECONDS ?= 60
fuzz: ## Let libFuzzer search the script language for traps and hangs (SECONDS=60)
	@tools/fuzz $(SECONDS)

PREFIX ?= /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share
COMPLETION = .build/release/belai --generate-completion-script
install: build ## Install the program, its scripts, sounds, voices and completions below PREFIX
	install -D -m 755 .build/release/belai $(DESTDIR)$(PREFIX)/bin/belai
	for file in $$(find scripts audio voices -type f); do \
	  install -D -m 644 $$file $(SHARE)/belai/$$file || exit 1; \
	done
	install -d $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions \
	  $(SHARE)/fish/vendor_completions.d
	$(COMPLETION) bash > $(SHARE)/bash-completion/completions/belai
	$(COMPLETION) zsh > $(SHARE)/zsh/site-functions/_belai
	$(COMPLETION) fish > $(SHARE)/fish/vendor_completions.d/belai.fish

clean: ## Remove what was built
	rm -rf .build

help: ## List the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | expand -t 12
