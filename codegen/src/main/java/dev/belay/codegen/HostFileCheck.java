package dev.belay.codegen;

import dev.belay.codegen.HostFile.Answer;
import dev.belay.codegen.HostFile.Event;
import dev.belay.codegen.HostFile.Field;
import dev.belay.codegen.HostFile.Form;
import dev.belay.codegen.HostFile.Http;
import dev.belay.codegen.HostFile.Seen;
import dev.belay.codegen.HostFile.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks whether a contract file makes sense: what a schema cannot say. */
final class HostFileCheck {
  private static final Pattern EVENT_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.:-]*");
  private static final Pattern VARIABLE = Pattern.compile("\\$[a-z]+");
  private static final List<String> VARIABLES =
      List.of("$reason", "$event", "$input", "$context", "$message");

  /** What a form must hold to say a part at all. */
  private static final Map<String, String> NEEDED_VARIABLE =
      Map.of("rewrite", "$input", "context", "$context", "message", "$message");

  private final String fileName;
  private final HostFile host;
  private final Problems problems;

  HostFileCheck(String fileName, HostFile host, Problems problems) {
    this.fileName = fileName;
    this.host = host;
    this.problems = problems;
  }

  void run() {
    String expected = fileName.replaceFirst("\\.ya?ml$", "");
    if (!host.id().isEmpty() && !host.id().equals(expected)) {
      problems.add(
          "/host", "is " + host.id() + " but the file is " + fileName + "; name both the same");
    }
    host.forms().values().forEach(this::checkForm);
    checkTools();
    checkMembers(host.common(), "/common");
    checkEventNames();
    checkRecordNames();
    checkHttp();
    checkSetup();
    host.events().forEach(this::checkEvent);
    host.configuration().oldAnswers().forEach(old -> checkSeen(old.seen(), old.pointer()));
    new ConfigurationCheck(host, problems).run();
  }

  private void checkHttp() {
    Http http = host.http();
    if (http != null) {
      checkEventsAreThere(http.notOn(), "/handler/http/not-on");
      checkEventsAreThere(http.httpsOn(), "/handler/http/https-on");
      checkSeen(http.seen(), "/handler/http");
    }
  }

  private void checkSetup() {
    HostFile.Setup setup = host.setup();
    checkEventsAreThere(setup.never(), "/setup/never");
    checkFilesAreRead(setup.userFiles(), "/setup/user");
    checkFilesAreRead(setup.projectFiles(), "/setup/project");
  }

  /** What is written where the host does not look would be silently off. */
  private void checkFilesAreRead(List<String> files, String pointer) {
    for (String file : files) {
      boolean read =
          host.config().stream()
              .anyMatch(
                  config ->
                      file.matches("\\Q" + config.path().replace("*", "\\E[^/]+\\Q") + "\\E"));
      if (!read) {
        problems.add(pointer, file + " matches no path of config; the host would not read it");
      }
    }
  }

  private void checkEventsAreThere(List<String> names, String pointer) {
    List<String> known = host.events().stream().map(Event::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        problems.add(pointer, "there is no event " + name + "; " + NearestName.hint(name, known));
      }
    }
  }

  private void checkForm(Form form) {
    String pointer = Pointer.child("/forms", form.name());
    if (!form.json().isEmpty() && !form.text().isEmpty()) {
      problems.add(pointer, "json and text cannot both stand on standard output; keep one");
    }
    Matcher variables = VARIABLE.matcher(form.json() + " " + form.text() + " " + form.stderr());
    while (variables.find()) {
      if (!VARIABLES.contains(variables.group())) {
        problems.add(
            pointer,
            "unknown variable "
                + variables.group()
                + "; "
                + NearestName.hint(variables.group(), VARIABLES));
      }
    }
  }

  private void checkTools() {
    List<Tool> before = new ArrayList<>();
    for (Tool tool : host.tools()) {
      String pointer = Pointer.child("/tools", tool.name());
      for (Tool earlier : before) {
        if (covers(earlier.name(), tool.name())) {
          problems.add(
              pointer,
              "is never reached: " + earlier.name() + " stands before it; move this one up");
        }
      }
      before.add(tool);
    }
  }

  private static boolean covers(String pattern, String name) {
    return pattern.contains("*") && name.matches("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E");
  }

  private void checkMembers(List<Field> fields, String pointer) {
    for (Field field : fields) {
      String at = Pointer.child(pointer, field.name());
      boolean mayHaveMembers =
          field.type().parts().contains(FieldType.Base.OBJECT)
              || field.type().parts().contains(FieldType.Base.OBJECT_LIST)
              || field.type().parts().contains(FieldType.Base.ANY);
      if (!field.fields().isEmpty() && !mayHaveMembers) {
        problems.add(
            at + "/fields",
            "only an object or object[] has members; change the type or remove them");
      }
      checkMembers(field.fields(), at + "/fields");
    }
  }

  /**
   * Names are compared without their case, because a host's name is looked up that way in the end.
   */
  private void checkEventNames() {
    Map<String, String> ownerOf = new HashMap<>();
    for (Event event : host.events()) {
      String pointer = Pointer.child("/events", event.name());
      if (!EVENT_NAME.matcher(event.name()).matches()) {
        problems.add(
            pointer,
            "an event's name starts with a letter and holds letters, digits and _ . : - only");
      }
      String owner = ownerOf.putIfAbsent(event.name().toLowerCase(Locale.ROOT), event.name());
      if (owner != null) {
        problems.add(
            pointer,
            "differs from the event " + owner + " in case alone; make it one of its aliases");
      }
    }
    for (Event event : host.events()) {
      String pointer = Pointer.child("/events", event.name()) + "/aliases";
      if (new HashSet<>(event.aliases()).size() < event.aliases().size()
          || event.aliases().contains(event.name())) {
        problems.add(pointer, "an alias stands twice, or is the event's own name; remove it");
      }
      for (String alias : event.aliases()) {
        String owner = ownerOf.putIfAbsent(alias.toLowerCase(Locale.ROOT), event.name());
        if (owner != null && !owner.equals(event.name())) {
          problems.add(
              pointer,
              alias + " names the event " + owner + " already; remove it from one of them");
        }
      }
    }
  }

  private void checkRecordNames() {
    Map<String, String> ownerOf = new HashMap<>();
    for (Event event : host.events()) {
      String owner =
          ownerOf.putIfAbsent(
              JavaName.ofRecord(event.name()).toLowerCase(Locale.ROOT), event.name());
      if (owner != null && !owner.equalsIgnoreCase(event.name())) {
        problems.add(
            Pointer.child("/events", event.name()),
            "gets the same Java name as the event " + owner + "; make it one of its aliases");
      }
    }
  }

  private void checkEvent(Event event) {
    String pointer = Pointer.child("/events", event.name());
    checkMembers(event.fields(), pointer + "/fields");
    checkSeen(event.seen(), pointer + "/seen");
    checkFieldIsThere(event, event.matcher(), pointer + "/matcher");
    checkFieldIsThere(event, event.batch(), pointer + "/batch");
    Map<String, Answer> answers = event.answers();
    if (!event.gate().isEmpty()
        && !answers.containsKey("deny")
        && !answers.containsKey("refuse")
        && !answers.containsKey("stop")) {
      problems.add(
          pointer,
          "has a gate but nothing that closes it; add the answer refuse, deny or stop, or remove gate: "
              + event.gate());
    }
    for (Answer answer : answers.values()) {
      checkAnswer(event, answer, Pointer.child(pointer + "/answers", answer.part()));
    }
  }

  private void checkFieldIsThere(Event event, String place, String pointer) {
    if (place.isEmpty() || place.startsWith(".") || place.startsWith("[")) {
      return;
    }
    String key = place.split("[.\\[]", 2)[0];
    List<String> known = host.fieldsOf(event).stream().map(Field::name).toList();
    if (!known.contains(key)) {
      problems.add(pointer, "this event has no field " + key + "; " + NearestName.hint(key, known));
    }
  }

  private void checkAnswer(Event event, Answer answer, String pointer) {
    if (answer.form().isEmpty() == answer.degrade().isEmpty()) {
      problems.add(pointer, "write either form (how it is said) or degrade (what is said instead)");
    }
    if (!answer.form().isEmpty()) {
      checkFormOf(answer, pointer);
    }
    if (!answer.degrade().isEmpty()) {
      checkDegrade(event, answer, pointer);
    }
    boolean ridesAlong = answer.part().equals("context") || answer.part().equals("message");
    if (answer.with() != null && !ridesAlong) {
      problems.add(pointer + "/with", "only context and message ride along with others; remove it");
    }
    boolean hasEffect = Set.of("deny", "refuse", "stop").contains(answer.part());
    if (!answer.effect().isEmpty() && !hasEffect) {
      problems.add(
          pointer + "/effect", "only deny, refuse and stop have an effect to choose; remove it");
    }
    checkSeen(answer.seen(), pointer);
  }

  private void checkFormOf(Answer answer, String pointer) {
    Form form = host.forms().get(answer.form());
    if (form == null) {
      problems.add(
          pointer + "/form",
          "there is no form "
              + answer.form()
              + "; "
              + NearestName.hint(answer.form(), host.forms().keySet()));
      return;
    }
    String needed = NEEDED_VARIABLE.get(answer.part());
    if (needed != null && !form.holds(needed)) {
      problems.add(
          pointer + "/form",
          "the form "
              + form.name()
              + " has no "
              + needed
              + " and cannot say "
              + answer.part()
              + "; use another");
    }
  }

  private void checkDegrade(Event event, Answer answer, String pointer) {
    String target = answer.degrade();
    if (!target.equals("abstain") && !event.answers().containsKey(target)) {
      problems.add(
          pointer + "/degrade",
          "this event has no answer "
              + target
              + "; add it, or degrade to abstain or one of: "
              + String.join(", ", event.answers().keySet()));
      return;
    }
    Set<String> passed = new HashSet<>();
    for (Answer at = answer;
        at != null && !at.degrade().isEmpty();
        at = event.answers().get(at.degrade())) {
      if (!passed.add(at.part())) {
        problems.add(
            pointer + "/degrade",
            "goes round in a circle; end it with an answer that has a form, or abstain");
        return;
      }
    }
  }

  private void checkSeen(Seen seen, String pointer) {
    if (!seen.verified().isEmpty() && host.verified().isEmpty()) {
      problems.add(
          pointer + "/verified",
          "versions has no verified: say there which version was run, or write documented here");
    }
    if (!seen.verified().isEmpty() && !seen.documented().isEmpty()) {
      problems.add(pointer + "/documented", "verified says it already; keep one of them");
    }
  }
}
