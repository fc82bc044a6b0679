# shellcheck shell=bash
# ./dev translations: brings translations/*.ts up to date with the sources. Sourced by ./dev.

verb_translations()
{
    local file open left=0
    (($# == 0)) || { usage >&2; exit 2; }
    install_missing build
    for file in translations/*.ts; do
        scripts/texts "$file"
        open=$(grep -c 'type="unfinished"' "$file" || true)
        tell "$file: $(grep -c '<source>' "$file") texts, $open to translate"
        left=$((left + open))
    done
    ((!left)) || stop "$left texts wait for a translation: write it, and remove type=\"unfinished\""
}
