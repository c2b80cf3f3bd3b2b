# Belay for Cline: hands @event@ to Belay and prints what Belay answers.
# @mark@
$gates = @gates@ # Whether this event can stop a tool call.
$closed = @closed@ # Whether a tool call is refused when Belay gives no answer.

# Cline goes by what is printed and by nothing else (3.0.65).
function Refuse {
  Print @refusal@
}

# @ask@

if ($code -eq 0 -and (-not $gates -or $answer -match '(?s)^(\{.*\})?$')) { Print $answer }
elseif ($gates -and ($closed -or $code -eq 2)) { Refuse }
exit 0
