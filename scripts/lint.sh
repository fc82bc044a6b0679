# shellcheck shell=bash
# ./dev lint: what can be said about the code without running it. Sourced by ./dev.

# The C++ files that differ from where this branch left the main one, plus what is not committed; every file when that cannot be told.
changed_sources()
{
    local base='' branch
    # A tree of another account (a container's mount) is still a tree to look at.
    export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$root
    for branch in origin/main origin/master main master; do
        base=$(git merge-base HEAD "$branch" 2>/dev/null) && break
    done
    if [[ -z $base ]]; then
        all_sources
        return
    fi
    {
        git diff --name-only --diff-filter=d "$base"
        git ls-files --others --exclude-standard
    } | grep -E '^(app|core|ui|tests)/.*\.(cpp|h)$' | sort -u || true
}

all_sources()
{
    find app core ui tests -name '*.cpp' -o -name '*.h' | sort
}

# clang-tidy reads sources as they are compiled; a changed header is read through the sources beside it.
tidy_sources()
{
    local file
    for file in "$@"; do
        case $file in
        *.cpp) printf '%s\n' "$file" ;;
        *.h) find "$(dirname "$file")" -maxdepth 1 -name '*.cpp' ;;
        esac
    done | sort -u | while read -r file; do
        # Only what the lint preset compiles.
        grep -qF "\"file\": \"$root/$file\"" build/lint/compile_commands.json && printf '%s\n' "$file"
    done || true
}

# ./dev format: writes the format that lint wants, into the changed files or those named.
verb_format()
{
    local -a files=("$@")
    install_missing lint
    (($#)) || mapfile -t files < <(changed_sources)
    ((!${#files[@]})) || clang-format -i "${files[@]}"
}

verb_lint()
{
    local -a files=() sources=() generated=()
    local failed=0
    install_missing build lint
    if (($#)) && [[ $1 != --all ]]; then
        files=("$@")
    elif [[ ${1:-} == --all ]]; then
        mapfile -t files < <(all_sources)
    else
        mapfile -t files < <(changed_sources)
    fi

    tests/includes/check . || failed=1
    tests/strings/check . || failed=1
    if ((${#files[@]})); then
        tell "format: ${#files[@]} files"
        clang-format --dry-run -Werror "${files[@]}" || failed=1

        # Without precompiled headers: clang cannot read GCC's, and so lint also sees a header that a source forgot.
        configure lint
        # moc's output is included by some sources, so it has to be there.
        mapfile -t generated < <(ninja -C build/lint -t targets all | sed -n 's/^\([^/:]*_autogen\): phony$/\1/p')
        ((!${#generated[@]})) || ninja -C build/lint "${generated[@]}" || return 1
        mapfile -t sources < <(tidy_sources "${files[@]}")
        tell "clang-tidy: ${#sources[@]} sources"
        if ((${#sources[@]})); then
            printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P "$jobs" clang-tidy --quiet -p build/lint 2> >(grep -v ' warnings\? generated' >&2) || failed=1
        fi
    else
        tell 'no C++ file was changed'
    fi
    ((!failed)) || stop 'lint found something to mend (see above)'
    tell 'lint: all is well'
}
