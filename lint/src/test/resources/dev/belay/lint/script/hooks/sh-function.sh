#= fields: session_id, cwd
#= text: ready
#= exits: 2 refusal
read_event() { cat; }
deny() { echo "$1" >&2; exit 2; }
EVENT=$(read_event)
get() { echo "$EVENT" | jq -r '.session_id'; }
SID=$(get)
say() { echo "ready"; }
say
quiet() { echo "hidden"; }
x=$(quiet)
[ -d "$(jq -r .cwd <<< "$EVENT")" ] || deny "no folder"
