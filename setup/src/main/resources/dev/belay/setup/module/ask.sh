# What the client prints, and its exit code. It answers within 8 s; one that hangs is ended after 10 s.
exec 3<&0
answer=$(
  @command@ <&3 3<&- &
  client=$!
  (
    trap 'kill "$pause"; exit' TERM
    sleep 10 &
    pause=$!
    wait "$pause"
    kill -STOP "$client"
    pkill -9 -P "$client" # Its children hold what it prints to, and the host waits for that.
    kill -9 "$client"
  ) >/dev/null 2>&1 3<&- &
  watch=$!
  wait "$client"
  code=$?
  kill "$watch" 2>/dev/null
  exit "$code"
)
code=$?
