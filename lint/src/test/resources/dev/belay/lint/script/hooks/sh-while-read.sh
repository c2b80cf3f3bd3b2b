#= fields: session_id
BODY=""
while IFS= read -r line; do BODY+="$line"; done
id=$(echo "$BODY" | jq -r '.session_id')
while read -r row; do echo "$row" | jq .other; done < rows.json
