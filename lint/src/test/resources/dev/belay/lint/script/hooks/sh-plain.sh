#= text: Use pnpm, not npm, Branch: …
#= fields:
#= input: false
echo "Use pnpm, not npm"
echo "Branch: $(date)"
echo "log" >> file
