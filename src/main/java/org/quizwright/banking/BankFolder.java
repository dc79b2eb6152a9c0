package org.quizwright.banking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quizwright.json.BankJson;
import org.quizwright.json.GeneratedBankJson;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.QuestionBank;

/**
 * The folder of question banks: one file a theme for generator and people, {@code <theme>.own.json}
 * for the author alone, and the generator's own record in {@code .generated}.
 */
public final class BankFolder {

  private final BankFiles files;
  private final SafeWrite write;

  public BankFolder(Path folder) {
    this(folder, new SafeWrite(Disk.REAL));
  }

  BankFolder(Path folder, SafeWrite write) {
    this.files = new BankFiles(folder);
    this.write = write;
  }

  /**
   * All banks, by id, each with the author's own questions of its theme; none if the folder is
   * missing.
   *
   * @throws InputException with everything that is wrong in any of them
   */
  public List<QuestionBank> banks() {
    return forAll(files.ids(), files::readJoined);
  }

  /** All banks that can be read; what is wrong with the others goes to {@code findings}. */
  public List<QuestionBank> readable(List<Finding> findings) {
    return forAll(files.ids(), files::readJoined, findings);
  }

  /** One bank with the author's own questions of its theme, or empty if there is neither. */
  public Optional<QuestionBank> bank(String id) {
    return Optional.ofNullable(files.readJoined(id));
  }

  /** Whether the generator has ever written a bank of this id. */
  public boolean hasRecord(String id) {
    return Files.exists(files.record(id));
  }

  /** Whether all these banks are there, made from what has this fingerprint. */
  public boolean isCurrent(List<String> ids, String fingerprint) {
    return ids.stream().allMatch(id -> isCurrent(id, fingerprint));
  }

  private boolean isCurrent(String id, String fingerprint) {
    return Files.exists(files.bank(id)) && files.hasRecordOf(id, fingerprint);
  }

  /**
   * What {@link #merge} would do; nothing is written.
   *
   * @throws InputException if a bank can't be read
   */
  public MergePlan plan(List<QuestionBank> generated, String fingerprint) {
    return planOf(merged(generated, fingerprint));
  }

  /**
   * Brings the banks up to date with what the generator now writes, keeping every edit; a file that
   * doesn't change isn't written.
   *
   * @param fingerprint of what {@code generated} was made from
   * @throws InputException if a bank can't be read, before anything is written, or if one can't be
   *     written
   */
  public MergePlan merge(List<QuestionBank> generated, String fingerprint) {
    return merge(generated, fingerprint, () -> {});
  }

  /**
   * As {@link #merge(List, String)}.
   *
   * @param first is done before the first bank is written, once all are merged and found good
   */
  public MergePlan merge(List<QuestionBank> generated, String fingerprint, Runnable first) {
    return FolderLock.during(
        files.records(),
        () -> {
          List<Merged> merged = merged(generated, fingerprint);
          Map<String, String> texts = texts(merged);
          first.run();
          if (!files.isInProject()) {
            putIfNew(files.records().resolve(BankJson.SCHEMA_FILE), BankJson.schema());
          }
          merged.forEach(each -> put(each, texts.get(each.bank().id())));
          return planOf(merged);
        });
  }

  private List<Merged> merged(List<QuestionBank> generated, String fingerprint) {
    return forAll(
        generated,
        theirs -> {
          QuestionBank own = files.readOwn(theirs.id());
          return BankMerge.merge(
              theirs,
              files.readBank(theirs.id()),
              files.readRecord(theirs.id()),
              own == null ? List.of() : own.questions(),
              fingerprint);
        });
  }

  private static MergePlan planOf(List<Merged> merged) {
    return new MergePlan(merged.stream().map(Merged::plan).toList());
  }

  /** The texts of the banks that are news, by id, each read back before the first is written. */
  private Map<String, String> texts(List<Merged> merged) {
    Map<String, String> texts = new TreeMap<>();
    for (Merged each : merged) {
      if (each.isNews()) {
        texts.put(each.bank().id(), checked(each.bank()));
      }
    }
    return texts;
  }

  /** A bank that can't be read back must not take the place of one that can. */
  private String checked(QuestionBank bank) {
    String text = BankJson.write(bank, files.schema());
    try {
      BankJson.read(bank.id(), text);
      return text;
    } catch (InputException e) {
      throw new IllegalStateException("the generator wrote a bad bank", e);
    }
  }

  /** The bank goes first: a record ahead of its bank would take the generator's news for edits. */
  private void put(Merged merged, @Nullable String text) {
    String id = merged.bank().id();
    if (text != null) {
      put(files.bank(id), text);
    }
    putIfNew(files.record(id), GeneratedBankJson.write(merged.base()));
  }

  private void putIfNew(Path file, String text) {
    if (!text.equals(SafeWrite.textOf(file))) {
      put(file, text);
    }
  }

  private void put(Path file, String text) {
    write.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static <A, B> List<B> forAll(List<A> all, Function<A, @Nullable B> reader) {
    List<Finding> findings = new ArrayList<>();
    List<B> results = forAll(all, reader, findings);
    if (!findings.isEmpty()) {
      throw new InputException(findings);
    }
    return results;
  }

  private static <A, B> List<B> forAll(
      List<A> all, Function<A, @Nullable B> reader, List<Finding> findings) {
    List<B> results = new ArrayList<>();
    for (A each : all) {
      try {
        B result = reader.apply(each);
        if (result != null) {
          results.add(result);
        }
      } catch (InputException e) {
        findings.addAll(e.findings());
      }
    }
    return results;
  }
}
