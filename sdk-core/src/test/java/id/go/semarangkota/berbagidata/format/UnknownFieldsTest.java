package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rejected record holds beside the dataset's fields stays with it. */
class UnknownFieldsTest {
    @TempDir
    Path folder;

    private final Reading reading = new Reading();

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("karantina.csv"));
    }

    @Test
    void keeps_whatTheDatasetDoesNotKnow_ofJson_fromPassToPass() throws IOException {
        String unknown =
                "\"Catatan\":\"a;\\\"b\\\"\",\"Skor\":1.50,\"Tag\":[1,{\"x\":null}],\"Lain\":{\"Dalam\":true},\"Kosong\":null";
        reading.read(
                Reading.canonical().format(DataFormat.NDJSON).quarantine(Quarantine.in(folder)),
                "{\"NIK\":\"1\"," + unknown + "}\n{\"NIK\":\"2\"}\n");
        assertThat(lines().get(0)).contains(";LAINNYA;BARIS;");
        String cell = "{\"Catatan\":\"a;\\\"b\\\"\",\"Skor\":1.50,\"Tag\":[1,{\"x\":null}],\"Lain.Dalam\":true}";
        String quoted = ";\"" + cell.replace("\"", "\"\"") + "\";1;";
        assertThat(lines().get(1)).contains(quoted);
        assertThat(lines().get(2)).contains(";;2;");
        Path again = folder.resolve("lagi");
        new Reading()
                .read(
                        Reading.canonical().quarantine(Quarantine.in(again)),
                        Files.readAllBytes(folder.resolve("karantina.csv")));
        assertThat(Files.readString(again.resolve("karantina.csv"))).contains(quoted.replace(";1;", ";2;"));
    }

    @Test
    void keeps_whatTheDatasetDoesNotKnow_ofXml() throws IOException {
        reading.read(
                Reading.canonical().format(DataFormat.XML).quarantine(Quarantine.in(folder)),
                "<Data><Rekaman><NIK>1</NIK><Lain><Dalam>x</Dalam></Lain></Rekaman></Data>");
        assertThat(lines().get(1)).contains(";\"{\"\"Lain.Dalam\"\":\"\"x\"\"}\";1;");
    }

    @Test
    void leaves_anUnknownArrayBeyondTheLimitOfARecord() throws IOException {
        reading.read(
                Reading.canonical()
                        .format(DataFormat.JSON)
                        .limits(new ReadLimits(40, 20, 1000, 0, 8, 1, 1))
                        .quarantine(Quarantine.in(folder)),
                "[{\"NIK\":\"1\",\"Tag\":[" + "1,".repeat(100) + "1],\"Ada\":[2]}]");
        assertThat(lines().get(1)).contains("{\"\"Tag\"\":null,\"\"Ada\"\":[2]}");
    }
}
