#= answers: {"decision":"block","reason":"x"}
#= exits: 2 refusal
#= fields:
node -e "console.log(JSON.stringify({decision:'block',reason:'x'})); process.exit(2)"
