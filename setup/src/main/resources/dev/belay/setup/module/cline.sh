#!/bin/sh
# Belay for Cline: hands @event@ to Belay and prints what Belay answers.
# @mark@
gates=@gates@ # Whether this event can stop a tool call.
closed=@closed@ # Whether a tool call is refused when Belay gives no answer.

# Cline goes by what is printed and by nothing else (3.0.65).
refuse() {
  printf '%s\n' @refusal@
}

# @ask@

case $gates-$closed:$code:$answer in
  *:0: | *:0:"{"*"}" | no-*:0:*) printf '%s\n' "$answer" ;;
  yes-*:2:* | yes-yes:*) refuse ;;
esac
