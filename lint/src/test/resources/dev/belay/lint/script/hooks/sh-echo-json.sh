#= answers: {"decision":"deny","reason":"no"}, {"continue":true}
echo '{"decision": "deny", "reason": "no"}'
echo "{\"continue\": true}"
echo '{"not": "printed"}' > log.json
echo '{"not": "printed"}' | curl -d @- http://localhost
x=$(echo '{"not": "printed"}')
