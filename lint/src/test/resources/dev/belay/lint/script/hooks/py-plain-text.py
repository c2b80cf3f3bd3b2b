#= text: Remember to run the tests
#= text: Found … problems
import sys
n = len(sys.argv)
print("Remember to run the tests")
print(f"Found {n} problems")
print("to nobody", file=sys.stderr)
