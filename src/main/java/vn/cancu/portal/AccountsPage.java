package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.access.Role;
import vn.cancu.account.Account;
import vn.cancu.account.AccountException;
import vn.cancu.account.Accounts;
import vn.cancu.account.SignIns;
import vn.cancu.audit.Act;

/** Tài khoản: the administrator lets people in, says what they may, and puts them out again. */
@Controller(AccountsPage.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Needs(Role.ADMINISTRATOR)
final class AccountsPage {
  static final String PATH = "/tai-khoan";
  private static final String ROLE = "vai-tro";

  private final Accounts accounts;
  private final SignIns signIns;
  private final Door door;
  private final Audit audit;
  private final Pages pages;

  AccountsPage(Accounts accounts, SignIns signIns, Door door, Audit audit, Pages pages) {
    this.door = door;
    this.accounts = accounts;
    this.signIns = signIns;
    this.audit = audit;
    this.pages = pages;
  }

  /**
   * What the template accounts.ftlh shows.
   *
   * @param told a password, this once; null for none
   * @param problem why the last change was not made
   * @param typed the name that was to be added, for another try
   * @param local whether accounts of the portal itself let anyone in
   */
  public record Model(
      List<Row> rows,
      List<Choice> roles,
      Accounts.@Nullable OneTime told,
      @Nullable String problem,
      String typed,
      boolean local) {}

  public record Choice(String value, String label, boolean chosen) {}

  /**
   * @param since when the password was set
   */
  public record Row(
      String name,
      String role,
      List<Choice> roles,
      String since,
      boolean oneTime,
      boolean disabled,
      boolean locked) {}

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    return page(request, HttpStatus.OK, null, null, "");
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(HttpRequest<?> request, @Body Map<String, String> form, Clearance reader) {
    FormToken.check(JobApi.person(request), form.get(FormToken.FIELD));
    var name = form.getOrDefault("ten", "").strip().toLowerCase(Locale.ROOT);
    var role = role(form);
    try {
      // Before it is on record: people type passwords where names belong.
      accounts.checkNew(name);
      var told =
          recorded(request, Act.ACCOUNT_ADDED, name, role.slug(), () -> accounts.add(name, role));
      return page(request, HttpStatus.OK, told, null, "");
    } catch (AccountException e) {
      var typed = name.length() > 100 ? "" : name;
      return page(request, HttpStatus.UNPROCESSABLE_ENTITY, null, AccountText.of(e), typed);
    }
  }

  @Post("/{name}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(
      HttpRequest<?> request,
      @PathVariable String name,
      @Body Map<String, String> form,
      Clearance reader) {
    FormToken.check(JobApi.person(request), form.get(FormToken.FIELD));
    var account =
        accounts
            .find(name)
            .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "tai-khoan.khong-con"));
    try {
      var told = change(request, account, form);
      return told == null
          ? HttpResponse.seeOther(URI.create(PATH))
          : page(request, HttpStatus.OK, told, null, "");
    } catch (AccountException e) {
      return page(request, HttpStatus.UNPROCESSABLE_ENTITY, null, AccountText.of(e), "");
    }
  }

  private Accounts.@Nullable OneTime change(
      HttpRequest<?> request, Account account, Map<String, String> form) {
    var name = account.name();
    return switch (form.getOrDefault("lam", "")) {
      case "vai-tro" -> {
        var role = role(form);
        yield done(request, Act.ROLE_SET, name, role.slug(), () -> accounts.setRole(name, role));
      }
      case "ngung" ->
          done(request, Act.ACCOUNT_DISABLED, name, null, () -> accounts.setDisabled(name, true));
      case "cho-lai" ->
          done(request, Act.ACCOUNT_ENABLED, name, null, () -> accounts.setDisabled(name, false));
      case "mo-khoa" ->
          done(request, Act.ACCOUNT_UNLOCKED, name, null, () -> signIns.unlock(account));
      case "xoa" -> done(request, Act.ACCOUNT_REMOVED, name, null, () -> accounts.remove(name));
      case "dat-lai" ->
          recorded(request, Act.PASSWORD_RESET, name, null, () -> accounts.reset(name));
      default -> throw new Refusal(HttpStatus.BAD_REQUEST, "loi.khong-hieu");
    };
  }

  private Accounts.@Nullable OneTime done(
      HttpRequest<?> request, Act act, String name, @Nullable String role, Runnable change) {
    return recorded(
        request,
        act,
        name,
        role,
        () -> {
          change.run();
          return null;
        });
  }

  private Accounts.@Nullable OneTime recorded(
      HttpRequest<?> request,
      Act act,
      String name,
      @Nullable String role,
      Supplier<Accounts.@Nullable OneTime> change) {
    var detail = role == null ? Map.<String, String>of() : Map.of("role", role);
    try (var deed = audit.begin(request, act, name, detail)) {
      try {
        var told = change.get();
        deed.done();
        return told;
      } catch (AccountException e) {
        deed.refused(e.reason().slug());
        throw e;
      }
    }
  }

  private static Role role(Map<String, String> form) {
    return Role.of(form.getOrDefault(ROLE, ""))
        .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "tai-khoan.vai-tro-la"));
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      HttpStatus status,
      Accounts.@Nullable OneTime told,
      @Nullable String problem,
      String typed) {
    var rows = accounts.all().stream().map(this::row).toList();
    var model = new Model(rows, roles(Role.OFFICIAL), told, problem, typed, door.takesPasswords());
    return HttpResponse.status(status)
        .body(pages.fill("accounts.ftlh", model, request))
        .contentType(Pages.HTML);
  }

  private Row row(Account account) {
    return new Row(
        account.name(),
        label(account.role()),
        roles(account.role()),
        Moments.of(account.changed()),
        account.oneTime(),
        account.disabled(),
        signIns.isLocked(account));
  }

  private static List<Choice> roles(Role chosen) {
    return Arrays.stream(Role.values())
        .map(role -> new Choice(role.slug(), label(role), role == chosen))
        .toList();
  }

  private static String label(Role role) {
    return Words.VIETNAMESE.say("nhat-ky.vai." + role.slug());
  }
}
