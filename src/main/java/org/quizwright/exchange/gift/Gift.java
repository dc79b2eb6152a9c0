package org.quizwright.exchange.gift;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quizwright.exchange.format.Exported;
import org.quizwright.exchange.format.FileText;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.format.Losses;
import org.quizwright.exchange.shape.ShapeLosses;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** GIFT, the text format of Moodle. */
public final class Gift implements Format {

  @Override
  public String name() {
    return "gift";
  }

  @Override
  public boolean claims(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".gift") || name.endsWith(".txt");
  }

  @Override
  public Exported write(QuestionBank bank) {
    Losses losses = new Losses(bank.id());
    ShapeLosses.noteAll(losses);
    losses.addGeneral("GIFT holds no points.");
    List<String> blocks = new ArrayList<>();
    for (Question question : bank.questions()) {
      ShapeLosses.note(question, losses);
      Optional<String> block = GiftWriter.write(question);
      block.ifPresentOrElse(
          blocks::add,
          () ->
              losses.add(
                  "GIFT can't say it (orders, several gaps, several keys, -> in an entry):"
                      + " left out of the file.",
                  question));
    }
    String text = String.join("\n\n", blocks) + "\n";
    return new Exported(
        Map.of(bank.id() + ".gift", text.getBytes(StandardCharsets.UTF_8)), losses.findings());
  }

  @Override
  public Imported read(String file, byte[] bytes) {
    return new GiftReader(file).read(FileText.of(file, bytes));
  }
}
