package org.casus.cli;

import java.util.concurrent.CompletionException;
import org.casus.cite.DictionaryException;
import org.casus.parse.UnsupportedPlatformException;
import org.casus.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells of an exception that ended a command. A dictionary, a database or an output that cannot be used is told in one line; anything
 * else is a defect of Casus, told with its stack trace.
 */
final class ExecutionErrors implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        int code = tell(error, command);
        command.getErr().flush();
        return code;
    }

    private static int tell(Exception error, CommandLine command) {
        if (error instanceof DictionaryException) {
            command.getErr().println(error.getMessage()); // file:line: first, as editors expect it
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        String name = command.getCommandSpec().qualifiedName();
        if (error instanceof StoreException) {
            command.getErr().println(name + ": " + error.getMessage());
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        Throwable cause = error;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause(); // models load beside other work
        }
        if (cause instanceof UnsupportedPlatformException) {
            command.getErr().println(name + ": " + cause.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        command.getErr().println(name + ": unexpected: " + error);
        error.printStackTrace(command.getErr());
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
