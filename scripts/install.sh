# shellcheck shell=bash
# Installs what scripts/packages lists and dpkg does not have. Sourced by ./dev, which calls `install_missing GROUP…`.
#
# Names no mirror: where backports are needed, their address is that of the machine's own Debian entry, whatever form it has
# (deb822 or one line), with its keys and options.

packages_file="$root/scripts/packages"
backports_file=/etc/apt/sources.list.d/luwte-backports.sources

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

apt_get()
{
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold "$@"
}

# Left to itself, apt-get update says 0 when it reached nothing and goes on with old lists; here that is a failure.
apt_update()
{
    apt_get -o APT::Update::Error-Mode=any update
}

knows_suite()
{
    LC_ALL=C apt-cache policy | grep -qF "n=$1,"
}

# The version that apt would install; nothing when it knows none.
#   candidate NAME [APT OPTION…]
candidate()
{
    LC_ALL=C apt-cache "${@:2}" policy "$1" | sed -n 's/^  Candidate: //p' | sed '/^(none)$/d'
}

# Of NAME|NAME…, the first that apt knows.
first_known()
{
    local name
    for name in ${1//|/ }; do
        if [[ -n $(candidate "$name") ]]; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    return 1
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
        awk -v uri="${3%/}" -v release="$2" '
            function has(field, word,    i, n, words, text) {
                n = split(value[field], words)
                for (i = 1; i <= n; ++i) { text = words[i]; sub(/\/$/, "", text); if (text == word) return 1 }
                return 0
            }
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
        awk -v uri="${3%/}" -v release="$2" '
            /^[ \t]*deb[ \t]/ {
                options = ""
                if (match($0, /\[[^]]*\]/)) {
                    options = substr($0, RSTART + 1, RLENGTH - 2)
                    $0 = substr($0, 1, RSTART - 1) substr($0, RSTART + RLENGTH)
                }
                sub(/\/$/, "", $2)
                if ($2 != uri || $3 != release) next
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
    apt_update || true
    if ! knows_suite "$suite"; then
        "${as_root[@]}" rm -f "$backports_file"
        install_stop 4 "apt could not read $suite from the address of this machine's Debian entry ($3). Its entry is taken out again. Check the network, then start again."
    fi
}

install_missing()
{
    local missing line names version name have stale=''
    local -a plain=() newer=() entry=() as_root=()

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

    if ! apt_update; then
        # One address of several may be away; the lists of the others may be all that is needed.
        stale='apt could not fetch all its package lists: check the network and /etc/apt. '
        printf './dev: %s\n' "$stale" >&2
    fi
    while read -r names version; do
        name=$(first_known "$names") ||
            install_stop 4 "${stale}apt does not know ${names//|/ or }. ./dev knows Debian 12 and 13; for another system, see scripts/packages."
        have=$(candidate "$name")
        if at_least "$have" "$version"; then
            plain+=("$name")
        else
            newer+=("$name $version")
        fi
    done <<<"$missing"

    if ((${#plain[@]})); then
        apt_get install "${plain[@]}" || install_stop 4 "apt could not install everything. Its own words stand above; after mending that, start again."
    fi
    if ((${#newer[@]})); then
        read -r -a entry < <(debian_entry) || true
        if ((${#entry[@]} != 4)); then
            install_stop 4 "this machine's apt sources name no Debian release, so the backports for ${newer[*]%% *} cannot be found. See scripts/packages."
        fi
        add_backports "${entry[@]}"
        for line in "${newer[@]}"; do
            name=${line% *}
            version=${line#* }
            have=$(candidate "$name" -o "APT::Default-Release=${entry[0]}-backports")
            if ! at_least "$have" "$version"; then
                install_stop 4 "$name $version or newer is needed; ${entry[0]}-backports only has ${have:-none}."
            fi
        done
        apt_get -t "${entry[0]}-backports" install "${newer[@]%% *}" ||
            install_stop 4 "apt could not install ${newer[*]%% *} from ${entry[0]}-backports. Its own words stand above."
    fi

    missing=$(packages_of "$@" | not_installed)
    if [[ -n $missing ]]; then
        install_stop 4 "apt said it was done, yet this is still missing: ${missing//$'\n'/, }"
    fi
}
