# shellcheck shell=bash
# ./dev fuzz: runs the fuzz targets of tests/fuzz with libFuzzer. Sourced by ./dev.

# What is new goes into build/fuzz/corpus/NAME and stays for the next time; the corpora under tests/fuzz/corpus are only read.
# Input that breaks something is kept in build/fuzz/found: once mended, it belongs in tests/fuzz/corpus/NAME, where `./dev test` replays it.
verb_fuzz()
{
    local only='' seconds=60 program name failed=()
    if [[ ${1:-} =~ ^[a-z] ]]; then
        only=$1
        shift
    fi
    if [[ ${1:-} =~ ^[0-9]+$ ]]; then
        seconds=$1
        shift
    fi
    (($# == 0)) || { usage >&2; exit 2; }
    install_missing build fuzz
    build fuzz fuzz_all
    mkdir -p build/fuzz/found
    for program in build/fuzz/tests/fuzz/fuzz_*; do
        [[ -f $program && -x $program ]] || continue
        name=${program##*/fuzz_}
        [[ -z $only || $name == "$only" ]] || continue
        tell "fuzz: $name, $seconds s"
        mkdir -p "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name"
        if ! ASAN_OPTIONS=detect_leaks=0 QT_QPA_PLATFORM=offscreen "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
            -print_final_stats=1 -verbosity=1 -artifact_prefix="build/fuzz/found/$name-" "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name"; then
            failed+=("$name")
        fi
    done
    [[ -n ${program:-} && -f $program ]] || stop 'there are no fuzz targets'
    ((!${#failed[@]})) || stop "input that breaks something lies in build/fuzz/found: ${failed[*]}"
}
