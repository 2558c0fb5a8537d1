import { LINKS } from '../../shell/links.ts'
import { sendPage } from '../../shell/send-page.tsx'
import type { AddPage } from '../../shell/web-env.ts'

/** What there is to learn from, and by. */
const SUBJECTS = [
  {
    href: LINKS.practice(),
    title: 'Practise',
    says: 'Difficult questions come back at growing intervals, with your own answer.',
  },
  { href: LINKS.week, title: 'The week', says: 'How many are live, what came, what rests, and one suggestion.' },
  { href: LINKS.fits, title: 'Is it for me?', says: 'The jobs in play side by side, on your own criteria.' },
  {
    href: LINKS.feedback,
    title: 'Feedback',
    says: 'What employers told you after a no, and what they have in common.',
  },
  {
    href: LINKS.selfTest,
    title: 'Self-test',
    says: '25 questions on following up, ten minutes, every answer explained with its source.',
  },
  { href: '/insights', title: 'Insights', says: 'What your own search shows: how far, how long, what was answered.' },
  { href: '/library', title: 'Library', says: 'Articles and talks worth sending, and to whom they went.' },
  { href: '/handbook', title: 'Handbook', says: 'Every rule of following up, why, and who says so.' },
] as const

/** `/learn`: where one gets better at it. */
export const addLearn: AddPage = (app) => {
  app.get('/learn', (context) => sendPage(context, { title: 'Learn', view: <LearnView /> }))
}

function LearnView() {
  return (
    <>
      <h1>Learn</h1>
      <p class="lead">Every interview is practice for the next one, whatever comes of it.</p>
      <ul class="learn">
        {SUBJECTS.map(({ href, title, says }) => (
          <li key={href}>
            <h2>
              <a href={href}>{title}</a>
            </h2>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
