#= fields: tool_input.file_path
FILE=$(node -e "const d=JSON.parse(require('fs').readFileSync(0,'utf8'));console.log(d.tool_input.file_path)")
