# shellcheck shell=bash
# Installs what scripts/packages lists and dpkg does not have. Sourced by ./dev, which calls `install_missing GROUP…`.
#
# Names no mirror: where backports are needed, their address is that of the machine's own Debian entry, whatever form it has
# (deb822 or one line), with its keys and options.

packages_file="$root/scripts/packages"
backports_file=/etc/apt/sources.list.d/luwte-backports.sources
apt_log="$root/build/install.log"

# Ends the script with a sentence and an exit code: 3 may not install, 4 could not install.
install_stop()
{
    printf './dev: %s\n' "$2" >&2
    exit "$1"
}

# Prints "NAME[|NAME…] VERSION" for each package of the groups; VERSION is "any" when any will do.
packages_of()
{
    local group
    for group in "$@"; do
        awk -v group="$group" '{ sub(/#.*/, "") } $1 == group { print $2, ($3 == ">=" ? $4 : "any") }' "$packages_file"
    done
}

# at_least HAVE VERSION ("any": there is one)
at_least()
{
    [[ -n $1 ]] && { [[ $2 == any ]] || dpkg --compare-versions "$1" ge "$2"; }
}

# Prints those lines of standard input that the machine lacks. Reads dpkg's list only: no network, no apt, no root.
not_installed()
{
    local names version name has
    declare -A installed=()
    while read -r name has; do
        installed[${name%%:*}]=$has
    done < <(dpkg-query -W -f '${db:Status-Status} ${binary:Package} ${Version}\n' | sed -n 's/^installed //p')
    while read -r names version; do
        for name in ${names//|/ }; do
            if at_least "${installed[$name]:-}" "$version"; then
                continue 2
            fi
        done
        printf '%s %s\n' "$names" "$version"
    done
}

# Runs apt-get; what it says goes to the log, and its last words to the screen when it fails.
apt_get()
{
    local status=0
    mkdir -p "${apt_log%/*}"
    printf '\n# apt-get %s\n' "$*" >>"$apt_log"
    "${as_root[@]}" env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold "$@" \
        >"$apt_log.last" 2>&1 </dev/null || status=$?
    cat "$apt_log.last" >>"$apt_log"
    if ((status)); then
        grep '^[EW]:' "$apt_log.last" | cut -c1-200 | head -n 8 >&2 || true
    fi
    return "$status"
}

# Fetches the package lists. One address of several may be away, and the lists of the others may be all that is needed: that is only
# told. When none could be reached, old lists would not help, and that is the end.
apt_update()
{
    apt_get -o APT::Update::Error-Mode=any update && return 0
    grep -qE '^(Hit|Get):' "$apt_log.last" ||
        install_stop 4 "apt could not reach its packages, and nothing was changed. Check the network and /etc/apt, then start again."
    printf './dev: apt could not fetch all of its package lists; going on with those it has.\n' >&2
}

knows_suite()
{
    LC_ALL=C apt-cache policy | grep -qF "n=$1,"
}

# Prints "NAME VERSION" for each package that apt could install.
#   candidates NAME… [-o APT OPTION]
candidates()
{
    LC_ALL=C apt-cache policy "$@" | awk '/^[^ ]/ { name = $1; sub(/:$/, "", name) } /^  Candidate:/ && $2 != "(none)" { print name, $2 }'
}

# The machine's entry for the main part of its Debian release: CODENAME RELEASE URI FILE.
debian_entry()
{
    local codename
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    apt-get indextargets --format '$(CODENAME) $(RELEASE) $(REPO_URI) $(SOURCESENTRY) $(ORIGIN) $(COMPONENT)' 'Created-By: Packages' |
        awk -v codename="$codename" '$1 == codename && $5 == "Debian" && $6 == "main" && $3 !~ /^cdrom:/ {
            sub(/:[0-9]+$/, "", $4); print $1, $2, $3, $4; exit }'
}

# Writes the backports of an entry in deb822 form, with the options of that entry (keys, trust, dates) as they stand there.
#   backports_stanza CODENAME RELEASE URI FILE
backports_stanza()
{
    printf '# Written by ./dev of Luwte: %s-backports, from the entry for %s in %s.\n' "$1" "$2" "$4"
    printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\n' "$3" "$1"
    if [[ $4 == *.sources ]]; then
        # The stanza that names this address and release, without what was just said.
        awk -v uri="$3" -v release="$2" '
            function has(field, word,    i, n, words) {
                n = split(value[field], words)
                for (i = 1; i <= n; ++i) if (plain(words[i]) == plain(word)) return 1
                return 0
            }
            # apt says http://host/ and mirror+file:/path/ however they were written.
            function plain(address) { gsub(/:\/+/, ":/", address); sub(/\/$/, "", address); return address }
            function flush() {
                if (!done && has("uris", uri) && has("suites", release) && tolower(value["enabled"]) !~ /no|false/) {
                    printf "%s", kept
                    done = 1
                }
                kept = ""; split("", value)
            }
            /^[ \t]*$/ { flush(); next }
            /^#/ { next }
            /^[^ \t]/ { field = tolower($0); sub(/:.*/, "", field) }
            {
                text = $0
                if (text ~ /^[^ \t]/) sub(/^[^:]*:/, "", text)
                value[field] = value[field] " " text
                if (field !~ /^(types|uris|suites|components|enabled)$/) kept = kept $0 "\n"
            }
            END { flush() }' "$4"
    else
        # deb [signed-by=… check-valid-until=no] URI RELEASE …: each option is a field of the same name, three have another.
        awk -v uri="$3" -v release="$2" '
            function plain(address) { gsub(/:\/+/, ":/", address); sub(/\/$/, "", address); return address }
            /^[ \t]*deb[ \t]/ {
                options = ""
                if (match($0, /\[[^]]*\]/)) {
                    options = substr($0, RSTART + 1, RLENGTH - 2)
                    $0 = substr($0, 1, RSTART - 1) substr($0, RSTART + RLENGTH)
                }
                if (plain($2) != plain(uri) || $3 != release) next
                n = split(options, option)
                for (i = 1; i <= n; ++i) {
                    name = option[i]; sub(/[-+]?=.*/, "", name)
                    text = option[i]; sub(/^[^=]*=/, "", text); gsub(/,/, " ", text)
                    if (name == "arch") name = "Architectures"
                    if (name == "lang") name = "Languages"
                    if (name == "target") name = "Targets"
                    print name ": " text
                }
                exit
            }' "$4"
    fi
}

# Makes sure that apt knows the release's backports; prints nothing and touches nothing when it already does.
#   add_backports CODENAME RELEASE URI FILE
add_backports()
{
    local suite=$1-backports stanza
    if knows_suite "$suite"; then
        return 0
    fi
    printf './dev: adding %s (%s)\n' "$backports_file" "$suite"
    stanza=$(backports_stanza "$@")
    printf '%s\n' "$stanza" | "${as_root[@]}" tee "$backports_file" >/dev/null || return 1
    "${as_root[@]}" chmod 644 "$backports_file"
    apt_update
    if ! knows_suite "$suite"; then
        "${as_root[@]}" rm -f "$backports_file"
        install_stop 4 "apt could not read $suite from the address of this machine's Debian entry ($3). Its entry is taken out again. Check the network, then start again."
    fi
}

install_missing()
{
    local missing names version name have suite
    local -a plain=() newer=() entry=() as_root=()
    local -A offered=()

    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        printf './dev: no dpkg and apt here, so nothing is installed. scripts/packages lists what Luwte needs.\n' >&2
        return 0
    fi
    missing=$(packages_of "$@" | not_installed)
    if [[ -z $missing ]]; then
        return 0
    fi

    printf './dev: to install: %s\n' "$(awk '{ sub(/\|.*/, " (or another)", $1); printf "%s%s", separator, $1; separator = ", " }' <<<"$missing")"
    if [[ $(id -u) != 0 ]]; then
        if ! command -v sudo >/dev/null; then
            install_stop 3 "these packages can only be installed by root. Start ./dev as root, or install sudo first."
        fi
        as_root=(sudo)
        sudo true || install_stop 3 "sudo did not let this account install packages. Start ./dev as root, or ask who looks after this machine."
    fi

    printf './dev: this can take some minutes; what apt says goes to %s\n' "${apt_log#"$root"/}"
    apt_update
    while read -r name have; do
        offered[$name]=$have
    done < <(candidates $(awk '{ gsub(/\|/, " ", $1); print $1 }' <<<"$missing"))
    while read -r names version; do
        for name in ${names//|/ }; do
            have=${offered[$name]:-}
            [[ -z $have ]] || break
        done
        if [[ -z $have ]]; then
            install_stop 4 "apt does not know ${names//|/ or }. ./dev knows Debian 12 and 13; for another system, see scripts/packages."
        elif at_least "$have" "$version"; then
            plain+=("$name")
        else
            newer+=("$name $version")
        fi
    done <<<"$missing"

    if ((${#plain[@]})); then
        apt_get install "${plain[@]}" || install_stop 4 "apt could not install everything (see ${apt_log#"$root"/}). Check the network and the room on the disk, then start again."
    fi
    if ((${#newer[@]})); then
        read -r -a entry < <(debian_entry) || true
        if ((${#entry[@]} != 4)); then
            install_stop 4 "this machine's apt sources name no Debian release, so there are no backports to take ${newer[*]%% *} from. See scripts/packages."
        fi
        add_backports "${entry[@]}"
        suite=${entry[0]}-backports
        while read -r name have; do
            offered[$name]=$have
        done < <(candidates -o "APT::Default-Release=$suite" "${newer[@]%% *}")
        for name in "${newer[@]}"; do
            version=${name#* }
            name=${name%% *}
            at_least "${offered[$name]}" "$version" ||
                install_stop 4 "$name $version or newer is needed; $suite has ${offered[$name]}."
        done
        apt_get -t "$suite" install "${newer[@]%% *}" ||
            install_stop 4 "apt could not install ${newer[*]%% *} from $suite (see ${apt_log#"$root"/}). Start again after mending that."
    fi

    missing=$(packages_of "$@" | not_installed)
    if [[ -n $missing ]]; then
        install_stop 4 "apt said it was done, yet this is still missing: ${missing//$'\n'/, }"
    fi
}
