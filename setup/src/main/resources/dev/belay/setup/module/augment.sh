#!/bin/sh
# Belay for Augment: hands @event@ to Belay and answers as Belay does.
# @mark@
gates=@gates@ # Whether this event can stop a tool call.
closed=@closed@ # Whether a tool call is refused when Belay gives no answer.

# Every exit code but this one lets the call run.
refuse() {
  printf '%s\n' @reason@ >&2
  exit 2
}

# @ask@

case $gates-$closed:$code:$answer in
  *:0: | *:0:"{"*"}" | no-*:0:*) printf '%s\n' "$answer" ;;
  yes-*:2:*) exit 2 ;; # The client has said why.
  yes-yes:*) refuse ;;
esac
