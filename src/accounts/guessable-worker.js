/**
 * Says whether one of some texts could not be guessed, and ends. Loading the lists and looking takes hundreds of milliseconds of
 * a processor, so it has a thread of its own.
 *
 * Plain JavaScript, because a worker thread loads its file without the tests' transpiler; the build copies it as it is.
 * In: `workerData` { pieces, words, strong }: texts, what is known of the person, the lowest score that will do. Out: a boolean.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as dutch from '@zxcvbn-ts/language-nl-be';

const { pieces, words, strong } = workerData;
const guesser = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...dutch.dictionary },
  graphs: common.adjacencyGraphs,
});
parentPort.postMessage(pieces.some((piece) => guesser.check(piece, words).score >= strong));
