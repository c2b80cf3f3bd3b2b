package dev.belay.guard.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherLanguagesTest {
  @Test
  void perlIsRead() {
    assertThat(CodeActions.of("perl", "system 'rm', '-r', '/x'; exec qw(ls -l); `id`"))
        .containsExactly("program [rm, -r, /x]", "program [ls, -l]", "shell id");
    assertThat(CodeActions.of("perl", "system(pack('H*', '6964'))")).containsExactly("shell id");
    assertThat(CodeActions.of("perl", "my $d = '/x'; unlink \"$d/y\"; open(F, '>', \"$d/z\")"))
        .containsExactly("delete /x/y", "overwrite /x/z");
    assertThat(CodeActions.of("perl", "open F, 'id |'; s/(.)/system('ls')/e"))
        .containsExactly("shell id ", "run perl system('ls')");
    assertThat(CodeActions.of("perl", "print \"system('id')\"; # system('id')\n")).isEmpty();
  }

  @Test
  void rubyIsRead() {
    assertThat(CodeActions.of("ruby", "system(\"\\x69d\"); `ls`; %x(pwd)"))
        .containsExactly("shell id", "shell ls", "shell pwd");
    assertThat(CodeActions.of("ruby", "%w[a b].each { |f| File.delete(f) }"))
        .containsExactly("delete a", "delete b");
    assertThat(CodeActions.of("ruby", "FileUtils.rm_rf '/x'; File.send(:unlink, '/y')"))
        .containsExactly("delete /x and below", "delete /y");
    assertThat(CodeActions.of("ruby", "puts \"system('id')\" # system('id')\n")).isEmpty();
  }

  @Test
  void phpIsRead() {
    assertThat(CodeActions.of("php", "unlink('/x'); $f = 'sys' . 'tem'; $f('id'); `ls`;"))
        .containsExactly("delete /x", "shell id", "shell ls");
    assertThat(CodeActions.of("php", "call_user_func('unlink', '/x'); eval('a();');"))
        .containsExactly("delete /x", "run php a();");
    assertThat(CodeActions.of("php", "echo \"system('id')\"; // system('id')")).isEmpty();
  }

  @Test
  void awkIsRead() {
    assertThat(CodeActions.of("awk", "BEGIN { x = \"i\"; system(x \"d\"); \"ls\" | getline y }"))
        .containsExactly("shell id", "shell ls");
    assertThat(CodeActions.of("awk", "{ print $1 > \"/x\"; print $2 | \"sh\" }"))
        .containsExactly("overwrite /x", "shell sh");
    assertThat(CodeActions.of("awk", "$3 > 5 { print \"system(1)\" } /a\"b/ { n++ }")).isEmpty();
  }

  @Test
  void othersAreRead() {
    assertThat(CodeActions.of("lua", "os.execute \"id\"; os.remove('/x')"))
        .containsExactly("shell id", "delete /x");
    assertThat(CodeActions.of("r", "system(paste0('i', 'd')); unlink('/x', recursive=TRUE)"))
        .containsExactly("shell id", "delete /x and below");
    assertThat(CodeActions.of("osascript", "set x to \"i\"\ndo shell script x & \"d\""))
        .containsExactly("shell id");
  }

  @Test
  void aLanguageThatIsNotKnownIsNotFollowed() {
    assertThat(CodeActions.read("brainfuck", "+").followed()).isFalse();
  }
}
