package dev.belay.guard.shell.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The wrappers whose words a plain grammar describes: their own options, perhaps some operands,
 * then the command.
 */
final class WrapperTable {
  /**
   * One line each: names with their subcommand, letters with a value, long options with a value,
   * the operands before the command, traits. Then {@code dir:}, {@code text:}, {@code none:} and
   * {@code at:} say which options give a directory, a shell text, that nothing is started, and
   * where the command begins.
   */
  private static final String ROWS =
      """
      sudo | ugpCcDhRrTtU | user group prompt close-from login-class chdir host chroot role command-timeout type other-user | 0 | assigns shell_when_none | dir:-D,--chdir none:-e,-l,-v,-K,-V,--edit,--list,--validate,--remove-timestamp,--version,--help
      doas | uC | | 0 | assigns shell_when_none | none:-C,-L
      pkexec | | user | 0 | | none:--version,--help
      run0 | ugD | user group chdir setenv nice property unit description slice machine | 0 | shell_when_none | dir:-D,--chdir
      gosu,su-exec,setuidgid | | | 1 | |
      chpst | uUbedo0lLmnsp/ | | 0 | |
      setpriv | | reuid regid groups inh-caps ambient-caps bounding-set securebits selinux-label apparmor-profile ptracer landlock-access landlock-rule seccomp-filter pdeathsig | 0 | | none:-d,--dump,-V
      nohup,setsid,catchsegv,unbuffer,winpty,chronic,ifne,rlwrap,torify,torsocks,tsocks,eatmydata,tini,dumb-init,nocache,rtk,noglob,nocorrect,dbus-launch | | | 0 | | none:--help,--version
      gtime | of | output format | 0 | |
      cross-env | | | 0 | assigns |
      caffeinate | tw | | 0 | |
      fakeroot | lsbf | lib faked | 0 | |
      firejail | | | 0 | |
      trickle | udwtlpLN | | 0 | |
      xvfb-run | efnpsw | error-file auth-file server-num server-args wait xauth-protocol | 0 | |
      ssh-agent | atP | | 0 | | none:-k
      faketime | f | | 1 | |
      proxychains,proxychains4 | f | | 0 | |
      nice,gnice | n | adjustment | 0 | |
      ionice | cnpPu | class classdata pid pgid uid | 0 | | none:-p,--pid,-P,-u
      chrt | pTPD | pid sched-runtime sched-period sched-deadline | 1 | | none:-p,--pid,-m,--max
      taskset | | | 1 | | none:-p,--pid
      prlimit | | | 0 | | none:-p,--pid
      numactl | miNCpxlPow | membind interleave cpunodebind physcpubind preferred length offset shmmode | 0 | | none:-s,-H,--show,--hardware
      cgexec | g | | 0 | |
      time | of | output format | 0 | | none:--help,--version
      timeout,gtimeout | ks | kill-after signal | 1 | |
      stdbuf,gstdbuf | ioe | input output error | 0 | |
      setarch | | pid | 1 | | none:--list
      linux32,linux64,i386,x86_64,uname26 | | | 0 | |
      arch | | | 0 | long_single assigns |
      unshare | SGRwl | propagation map-user map-group map-users map-groups owner setuid setgid root wd monotonic boottime load-interp setgroups | 0 | shell_when_none | dir:-w,--wd
      nsenter | tSG | target setuid setgid | 0 | shell_when_none |
      chroot | | | 1 | shell_when_none elsewhere |
      proot | rbqwkS | rootfs bind qemu pwd cwd kernel-release | 0 | shell_when_none | dir:-w,--pwd,--cwd
      bwrap | | bind ro-bind dev-bind bind-try ro-bind-try dev-bind-try proc dev tmpfs mqueue dir file symlink chdir setenv unsetenv uid gid hostname args seccomp block-fd userns pidns sync-fd info-fd lock-file perms remount-ro exec-label file-label cap-add cap-drop overlay-src tmp-overlay | 0 | | dir:--chdir
      watch | nqd | interval equexit | 0 | shell no_input | none:-h,-v,--help,--version
      entr | | | 0 | no_input | none:-s
      watchexec | ewiofdsN | exts watch ignore filter debounce signal shell workdir | 0 | no_input | dir:--workdir
      strace | eopsaESuPIObX | output expr attach string-limit columns env user trace-path interruptible summary-sort-by summary-columns inject trace detach-on const-print-style | 0 | | none:-V,-h,--version,--help
      ltrace | eoplsanuwxADF | output library indent where config | 0 | | none:-V,-h
      valgrind | | | 0 | long_single |
      perf stat,perf record,perf trace,perf mem record,perf sched record,perf kvm stat,perf lock record | eoipCtFcGGDIxjmr | event output pid tid cpu count freq repeat delay duration mmap-pages cgroup | 0 | |
      heaptrack,uftrace,gprofng,dtruss,ktrace | oPpd | output | 0 | |
      dbus-run-session | | config-file dbus-daemon | 0 | |
      systemd-run | pHMuEdG | unit property description slice host machine service-type uid gid nice working-directory setenv on-active on-boot on-startup on-unit-active on-unit-inactive on-calendar path-property socket-property timer-property background | 0 | shell_when_none no_input | dir:--working-directory
      systemd-inhibit | | what who why mode | 0 | | none:--list
      logsave | | | 1 | |
      daemonize | acelopu | | 0 | no_input |
      sshpass | pfdPe | | 0 | |
      lxc exec,incus exec | neutcw | env user group cwd project | 1 | elsewhere permutes | dir:--cwd
      lxc-attach | nePapR | name | 0 | elsewhere shell_when_none |
      multipass exec | nd | working-directory | 1 | elsewhere permutes |
      machinectl shell | EMH | setenv uid machine host | 1 | elsewhere shell_when_none |
      distrobox enter,distrobox-enter | na | name additional-flags | 1 | elsewhere permutes dashes | at:-e,--exec
      toolbox run | cdr | container distro release | 0 | elsewhere |
      limactl shell,lima | | workdir shell | 1 | elsewhere |
      flatpak-spawn | | directory env env-fd forward-fd sandbox-expose | 0 | | dir:--directory
      wsl | dus | distribution user shell-type cd | 0 | shell_when_none | dir:--cd none:-l,--list,--install,--shutdown,--unregister,--status,--update,-t,--terminate,--export,--import,--set-default,-h,--help,-v
      npx,bunx,pnpx,pnpm dlx,yarn dlx,npm exec,npm x,bun x | pcwC | package workspace prefix node-arg node-options shell userconfig script-shell registry loglevel cache | 0 | | text:-c,--call dir:--prefix,-C
      pnpm exec,yarn exec | cF | shell-mode dir filter package | 0 | | dir:--dir
      uvx,uv tool run | pwfi | from with with-editable with-requirements python index index-url extra-index-url directory project env-file | 0 | | dir:--directory
      uv run | pwm | with with-editable with-requirements python extra group only-group no-group package index index-url extra-index-url directory project env-file | 0 | | dir:--directory
      pipx run | | spec python pip-args index-url | 0 | |
      poetry run,pipenv run,pdm run,rye run,pixi run,bundle exec,rbenv exec,pyenv exec,nodenv exec,asdf exec,jenv exec,plenv exec,volta run,hatch run,hatch env run,dotenvx run,infisical run,op run,doppler run,dotenv run,dotenv,teller run,phase run,berglas exec,dagger run,tox exec,composer exec,shadowenv exec | efCpPct | env env-file file account project path directory config token scope environment gemfile command node npm yarn manifest-path feature | 0 | | text:--command dir:-C,--directory
      mise exec,mise x,rtx exec,rtx x,fnm exec | jCcE | jobs cd command using env | 0 | dashes | text:-c,--command dir:-C,--cd
      nvm exec,nvm run | | | 1 | |
      direnv exec | | | 1 | |
      aws-vault exec,saml2aws exec,chamber exec,aws-okta exec,granted exec,envchain,aws-sso exec | dna | duration region backend assume-role-ttl idp-account profile | 1 | permutes |
      summon | fpDe | | 0 | |
      conda run,mamba run,micromamba run | npe | name prefix cwd env | 0 | | dir:--cwd
      guix shell,guix environment,nix develop,nix shell,nix run,devbox run,devenv shell | fICEk | file include expr argstr arg inputs-from option override-input keep | 0 | dashes | at:-c,--command
      nix-shell | pIA | packages attr arg argstr option expr | 99 | | text:--run,--command
      sops exec-env,sops exec-file | | user | 1 | shell permutes |
      flock | wEc | timeout wait conflict-exit-code | 1 | permutes | text:-c,--command
      lockf,setlock | t | | 1 | |
      script | cIOBEmoT | log-in log-out log-io command echo logging-format output-limit log-timing | 99 | | text:-c,--command
      sg | c | | 1 | | text:-c
      cargo watch | xwisCdE | exec watch ignore shell workdir delay | 99 | | text:-s,--shell
      nodemon | xewiVdC | exec ext watch ignore delay cwd | 99 | | text:-x,--exec dir:--cwd
      cross-env-shell | | | 0 | assigns shell |
      env-cmd | fer | file environments rc-file | 0 | |
      dotenv-cli | ecpvo | | 0 | |
      wait-for-it,wait-for-it.sh,wait-for,dockerize | ht | timeout host port wait template | 0 | dashes |
      devcontainer exec | | workspace-folder container-id id-label config remote-env | 0 | elsewhere |
      vagrant ssh | c | command | 99 | elsewhere | text:-c,--command
      gcloud compute ssh | | command zone project ssh-flag ssh-key-file container | 99 | elsewhere | text:--command
      fly ssh console,flyctl ssh console | aCs | command app machine | 99 | elsewhere | text:-C,--command
      aws ecs execute-command | | cluster task container command region profile | 99 | elsewhere | text:--command
      gh codespace ssh,gh cs ssh | cR | codespace repo config profile server-port | 0 | elsewhere shell |
      colima ssh | p | profile | 0 | elsewhere |
      minikube ssh | pn | profile node | 0 | elsewhere shell |
      adb shell | sHPt | | 0 | elsewhere shell |
      heroku run | a | app remote size type env | 0 | elsewhere shell |
      pdsh,dsh,clush,pssh,parallel-ssh | wglfutxRhHpoOe | | 0 | elsewhere shell |
      """;

  private static final Map<String, List<Wrapper>> BY_NAME = read();

  private WrapperTable() {}

  /** The grammars of a program: one for each of its subcommands that starts something. */
  static List<Wrapper> of(String program) {
    List<Wrapper> wrappers = BY_NAME.get(program);
    return wrappers == null ? List.of() : wrappers;
  }

  private static Map<String, List<Wrapper>> read() {
    Map<String, List<Wrapper>> wrappers = new HashMap<>();
    for (String row : ROWS.split("\n")) {
      String[] cells = row.split("\\|", -1);
      for (String name : cells[0].trim().split(",")) {
        List<String> parts = List.of(name.split(" "));
        Wrapper wrapper = wrapper(parts.subList(1, parts.size()), cells);
        wrappers.computeIfAbsent(parts.getFirst(), key -> new ArrayList<>()).add(wrapper);
      }
    }
    wrappers.replaceAll((name, all) -> List.copyOf(all));
    return Map.copyOf(wrappers);
  }

  private static Wrapper wrapper(List<String> subcommand, String[] cells) {
    Set<Wrapper.Trait> traits = new HashSet<>();
    for (String trait : split(cells[4], " ")) {
      traits.add(Wrapper.Trait.valueOf(trait.toUpperCase(Locale.ROOT)));
    }
    Set<String> words = new HashSet<>();
    for (String word : split(cells[2], " ")) {
      words.add("--" + word);
    }
    Map<String, Set<String>> extras = new HashMap<>();
    for (String extra : split(cells[5], " ")) {
      int colon = extra.indexOf(':');
      extras.put(extra.substring(0, colon), split(extra.substring(colon + 1), ","));
    }
    return new Wrapper(
        subcommand,
        cells[1].trim(),
        words,
        Integer.parseInt(cells[3].trim()),
        traits,
        extras.getOrDefault("dir", Set.of()),
        extras.getOrDefault("text", Set.of()),
        extras.getOrDefault("none", Set.of()),
        extras.getOrDefault("at", Set.of()));
  }

  private static Set<String> split(String cell, String separator) {
    Set<String> all = new HashSet<>();
    for (String part : cell.trim().split(separator)) {
      if (!part.isEmpty()) {
        all.add(part);
      }
    }
    return all;
  }
}
