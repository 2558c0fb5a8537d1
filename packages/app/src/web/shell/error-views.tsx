import { ButtonLink } from '../parts/button.tsx'

/** 404 */
export function NotFoundView() {
  return (
    <>
      <h1>There is nothing at this address</h1>
      <p>It may have been deleted or merged, or the link was cut short. Nothing is wrong with what you keep here.</p>
      <p>
        <ButtonLink href="/">Go to Today</ButtonLink>
      </p>
    </>
  )
}

/** 500 */
export function DefectView() {
  return (
    <>
      <h1>This page could not be made</h1>
      <p>
        That is a fault in Afterword, not something you did. What was saved before is safe. The terminal that Afterword
        was started in says more, for a report.
      </p>
      <p>
        <ButtonLink href="/">Go to Today</ButtonLink>
      </p>
    </>
  )
}

/** 403 */
export function RefusedView() {
  return (
    <>
      <h1>This was not sent from Afterword’s own page</h1>
      <p>Nothing was changed. If it was you, open the page anew and do it from there.</p>
      <p>
        <ButtonLink href="/">Go to Today</ButtonLink>
      </p>
    </>
  )
}

/** 413 */
export function TooLargeView() {
  return (
    <>
      <h1>That is more than this page can take</h1>
      <p>Nothing was changed. Go back, and try with a smaller file or a shorter text.</p>
    </>
  )
}
