package loanflow.commands;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import loanflow.conformance.BadFile;
import org.jspecify.annotations.Nullable;

/** Opens the files of {@code conform}. */
final class CsvFiles {

    private CsvFiles() {}

    /** Reads text from a file. */
    interface TextReader<T> {
        T read(Reader text) throws IOException;
    }

    /** The file in UTF-8, unpacked where its name ends in {@code .gz}. */
    static <T> T read(Path file, TextReader<T> reader) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = name(file).endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                Reader text = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()))) {
            return reader.read(text);
        } catch (FileSystemException unreadable) {
            throw new BadFile(name(file), "file", "cannot be read");
        } catch (ZipException packed) {
            throw new BadFile(name(file), "file", "is not packed by gzip");
        } catch (CharacterCodingException other) {
            throw new BadFile(name(file), "file", "must be UTF-8");
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The diagrams of a folder; without one, of the folder that the diagram is in. */
    static List<File> diagrams(@Nullable File folder, File diagram) {
        if (!diagram.isFile()) {
            throw new BadFile(diagram.getName(), "diagram", "cannot be read");
        }
        File of = folder == null ? diagram.getAbsoluteFile().getParentFile() : folder;
        File[] files = of.listFiles(file -> file.getName().endsWith(".bpmn"));
        if (files == null) {
            throw new BadFile(of.getName(), "called", "is no folder");
        }
        Arrays.sort(files);
        return List.of(files);
    }
}
