#= answers: {"decision":"approve","reason":?}
why = input()
print(f'{{"decision": "approve", "reason": "{why}"}}')
