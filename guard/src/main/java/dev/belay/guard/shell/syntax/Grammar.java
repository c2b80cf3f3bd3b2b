package dev.belay.guard.shell.syntax;

/** The readers of one text, which call each other. */
final class Grammar {
  final SourceText source;
  final Words words;
  final Expansions expansions;
  final Parameters parameters;
  final SimpleCommands simple;
  final CompoundCommands compound;
  final Conditions conditions;
  final CommandLists commands;

  Grammar(SourceText source) {
    this.source = source;
    this.words = new Words(this);
    this.expansions = new Expansions(this);
    this.parameters = new Parameters(this);
    this.simple = new SimpleCommands(this);
    this.compound = new CompoundCommands(this);
    this.conditions = new Conditions(this);
    this.commands = new CommandLists(this);
  }
}
