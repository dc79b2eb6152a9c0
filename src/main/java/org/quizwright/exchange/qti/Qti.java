package org.quizwright.exchange.qti;

import java.util.Locale;
import java.util.Map;
import org.quizwright.exchange.format.Exported;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.format.Losses;
import org.quizwright.exchange.shape.ShapeLosses;
import org.quizwright.exchange.zip.SafeZip;
import org.quizwright.exchange.zip.StableZip;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** Content packages of 1EdTech's QTI, in version 2.1 or 3.0; both read either. */
public final class Qti implements Format {

  private final Dialect dialect;

  private Qti(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Version 2.1, which most platforms read. */
  public static Qti version21() {
    return new Qti(Dialect.V21);
  }

  /** Version 3.0. */
  public static Qti version3() {
    return new Qti(Dialect.V3);
  }

  @Override
  public String name() {
    return dialect.label;
  }

  @Override
  public boolean claims(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  @Override
  public boolean isPackage() {
    return true;
  }

  @Override
  public Exported write(QuestionBank bank) {
    Losses losses = new Losses(bank.id());
    ShapeLosses.noteAll(losses);
    for (Question question : bank.questions()) {
      ShapeLosses.note(question, losses);
    }
    byte[] zip = StableZip.write(new PackageFiles(bank, dialect).all());
    return new Exported(Map.of(bank.id() + "-" + dialect.label + ".zip", zip), losses.findings());
  }

  @Override
  public Imported read(String file, byte[] bytes) {
    return new PackageReader(file, SafeZip.read(file, bytes)).read();
  }
}
