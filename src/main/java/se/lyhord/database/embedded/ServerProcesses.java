package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The PostgreSQL processes that work in a data folder, with or without a server process above them. On Linux the working folder of the
 * process tells (PostgreSQL changes into its data folder); elsewhere the command line does, which names the folder for the server
 * process but not for its children.
 */
final class ServerProcesses {

    private ServerProcesses() {}

    static List<ProcessHandle> in(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, data))
                .toList();
    }

    static boolean worksIn(ProcessHandle process, Path data) {
        return process.isAlive() && isPostgres(process) && isIn(process, data);
    }

    /** Returns false when some still ran at the end of the time. A process that ended but was not yet collected has ended. */
    static boolean allEnded(List<ProcessHandle> processes, Path data, Duration within) {
        long start = System.nanoTime();
        while (processes.stream().anyMatch(process -> worksIn(process, data))) {
            if (System.nanoTime() - start > within.toNanos()) {
                return false;
            }
            Pause.shortly();
        }
        return true;
    }

    /** The name starts so also when the program's file has been replaced since (" (deleted)" follows it then). */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName())
                .filter(name -> name.toString().startsWith("postgres"))
                .isPresent();
    }

    private static boolean isIn(ProcessHandle process, Path data) {
        Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            try {
                return Files.isSameFile(workingFolder, data);
            } catch (IOException e) {
                // Another user's process, or one that ended meanwhile: not ours.
                return false;
            }
        }
        return process.info()
                .arguments()
                .filter(arguments -> List.of(arguments).contains(data.toString()))
                .isPresent();
    }
}
