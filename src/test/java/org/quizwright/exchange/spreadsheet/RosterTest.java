package org.quizwright.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Student;

class RosterTest {

  private static Roster read(String text) {
    return Roster.read(
        "7b.csv", text.getBytes(StandardCharsets.UTF_8), name -> !name.contains("王"));
  }

  private static List<String> names(String text) {
    return read(text).students().stream().map(Student::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name\nIda Ray\n",
        "\uFEFFName\r\nIda Ray\r\n",
        "No.;Student name;E-mail\n1;Ida Ray;x\n",
        "Surname,Forename\nRay,Ida\n",
        "first name\tlast name\nIda\tRay\n",
        "Name;Surname\nIda;Ray\n",
        "sep=;\nPUPIL\n\"Ida  Ray\"\n\n;\n",
        "name,first name,last name\nIda Ray,,\n",
      })
  void findsNamesAsSpreadsheetsAndRegistersKeepThem(String text) {
    assertThat(names(text)).containsExactly("Ida Ray");
  }

  @Test
  void keepsLettersCommasAndClasses() {
    assertThat(read("Name;Form\n\"Żak, Łukasz\";7B\nАнна О’Нил;\n").students())
        .containsExactly(new Student("Żak, Łukasz", "7B"), new Student("Анна О’Нил", ""));
  }

  @Test
  void readsWhoGetsWhichEdition() {
    assertThat(read("name,Edition\nIda Ray,\nBo Lee,Large\n").students())
        .containsExactly(new Student("Ida Ray", ""), new Student("Bo Lee", "", Edition.LARGE));
    assertThatThrownBy(() -> read("name,edition\nIda Ray,huge\n"))
        .hasMessageContaining("7b.csv:2: “huge” is no edition.");
  }

  @Test
  void warnsOfNamesThatStandTwiceAndKeepsBoth() {
    Roster roster = read("name,class\nIda Ray,7B\nBo Lee,7B\nIda Ray,7B\nIda Ray,7A\n");
    assertThat(roster.students()).hasSize(4);
    assertThat(roster.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "7b.csv:2: “Ida Ray” stands again on line 4. Each gets a sheet; tell them apart by its"
                + " number.");
  }

  @Test
  void findsAllThatIsWrongAtOnce() {
    String text = "no,name\n1,\n2," + "x".repeat(101) + "\n3,王芳\n4,Bo Lee\n";
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("7b.csv:2: has no name.")
        .hasMessageContaining("7b.csv:3: has a name of more than 100 letters.")
        .hasMessageContaining("7b.csv:4: “王芳” has letters that the sheet’s font lacks.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "age\n12\n", "Ida Ray\nBo Lee\n"})
  void saysHowToHeadTheColumnOfNames(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("7b.csv")
        .hasMessageContaining("Head the column of names “name”");
  }

  @Test
  void refusesAListWithoutStudents() {
    assertThatThrownBy(() -> read("name\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("names no students");
  }

  @Test
  void refusesMoreStudentsThanASchoolYearHas() {
    assertThatThrownBy(() -> read("name\n" + "Ida\n".repeat(2001)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("more than 2000");
  }

  @Test
  void namesTheLineOfAQuotationMarkTooMany() {
    assertThatThrownBy(() -> read("name\nIda\n\"Bo\" Lee\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("7b.csv:3");
  }
}
