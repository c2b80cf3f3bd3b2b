# Belay for Augment: hands @event@ to Belay and answers as Belay does.
# @mark@
$gates = @gates@ # Whether this event can stop a tool call.
$closed = @closed@ # Whether a tool call is refused when Belay gives no answer.

# Every exit code but this one lets the call run.
function Refuse {
  [Console]::Error.WriteLine(@reason@)
  exit 2
}

# @ask@

if ($code -eq 0 -and (-not $gates -or $answer -match '(?s)^(\{.*\})?$')) { Print $answer }
elseif ($gates -and $code -eq 2) { exit 2 } # The client has said why.
elseif ($gates -and $closed) { Refuse }
exit 0
