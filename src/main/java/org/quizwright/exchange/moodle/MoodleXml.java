package org.quizwright.exchange.moodle;

import java.util.Locale;
import java.util.Map;
import org.quizwright.exchange.format.Exported;
import org.quizwright.exchange.format.Format;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.format.Losses;
import org.quizwright.exchange.shape.ShapeLosses;
import org.quizwright.exchange.xml.SafeXml;
import org.quizwright.exchange.xml.XmlText;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

/** Moodle's own XML; Moodle's import only ever adds questions, it doesn't update them. */
public final class MoodleXml implements Format {

  @Override
  public String name() {
    return "moodle-xml";
  }

  @Override
  public boolean claims(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  @Override
  public Exported write(QuestionBank bank) {
    Losses losses = new Losses(bank.id());
    ShapeLosses.noteAll(losses);
    XmlText xml = new XmlText().open("quiz");
    xml.open("question", "type", "category").open("category");
    xml.leaf("text", "$course$/top/" + bank.title().replace("/", "//")).close().close();
    for (Question question : bank.questions()) {
      ShapeLosses.note(question, losses);
      if (question.task() instanceof Cloze task && task.gaps().size() != question.card().points()) {
        losses.add("Moodle gives a cloze a point a gap.", question);
      }
      if (!MoodleWriter.write(question, xml)) {
        losses.add("Moodle needs one to ten keys: left out of the file.", question);
      }
    }
    return new Exported(Map.of(bank.id() + ".xml", xml.close().bytes()), losses.findings());
  }

  @Override
  public Imported read(String file, byte[] bytes) {
    return new MoodleReader(file).read(SafeXml.read(file, bytes));
  }
}
